package org.tocsin.city;

import java.time.Duration;
import org.tocsin.random.RandomDuration;

/**
 * Further people who report an incident once it has been reported: a Poisson stream for a while.
 * Their calls wait and are answered like any other; then the taker finds out that it is known.
 * False alarms have none: there is nothing to see.
 *
 * @param mean how many there are on average
 * @param within how long after the first report they come
 * @param handling how long a taker is busy, once it is answered, with what is known already
 */
public record RepeatedCalls(double mean, Duration within, RandomDuration handling) {

  public RepeatedCalls {
    if (!(mean >= 0 && mean <= 1000) || within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException(
          "repeated calls: " + mean + " within " + within + "; 0 to 1000, a time above 0");
    }
  }
}
