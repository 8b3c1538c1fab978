package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * A way in which incidents of a type become known.
 *
 * @param delay from occurred to noticed
 * @param misses probability that it does not notice at all
 * @param falseAlarms share of what it is the first to notice that is nothing: a false alarm
 * @param verifies share of its false alarms that it finds out before it reports
 * @param directLine whether it has a line of its own into the centre: answered at once and by no
 *     call taker
 */
public record AlarmSource(
    SourceKind kind,
    RandomDuration delay,
    double misses,
    double falseAlarms,
    double verifies,
    boolean directLine) {

  public AlarmSource {
    if (!isProbability(misses) || !isProbability(falseAlarms) || !isProbability(verifies)) {
      throw new IllegalArgumentException(
          kind.id()
              + ": misses "
              + misses
              + ", false alarms "
              + falseAlarms
              + ", verifies "
              + verifies
              + "; each from 0 to 1");
    }
  }

  /** One that never errs and calls like everybody. */
  public AlarmSource(SourceKind kind, RandomDuration delay) {
    this(kind, delay, 0, 0, 0, false);
  }

  public AlarmSource withErrors(double missing, double falseShare, double verified) {
    return new AlarmSource(kind, delay, missing, falseShare, verified, directLine);
  }

  public AlarmSource withDirectLine() {
    return new AlarmSource(kind, delay, misses, falseAlarms, verifies, true);
  }

  private static boolean isProbability(double number) {
    return number >= 0 && number <= 1;
  }
}
