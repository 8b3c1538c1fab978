package org.tocsin.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many replications an experiment runs. It pauses after some of them to look, always at the
 * same numbers, so that what it decides then does not depend on the number of threads.
 */
public sealed interface ReplicationPlan {

  /** How many replications are done at the next look, {@code done} being those of the last or 0. */
  int nextLook(int done);

  /** More than these are never run. */
  int most();

  /** Whether the looks so far, at least one, are enough to stop. */
  boolean isEnough(List<Look> looks);

  /** How the experiment came to its end, if its looks had a say in it. */
  Optional<Stopping> stopping(List<Look> looks);

  /** A number known from the beginning. */
  record Fixed(int replications) implements ReplicationPlan {

    public Fixed {
      if (replications < 1) {
        throw new IllegalArgumentException(
            "experiment: " + replications + " replications; at least 1");
      }
    }

    @Override
    public int nextLook(int done) {
      return replications;
    }

    @Override
    public int most() {
      return replications;
    }

    @Override
    public boolean isEnough(List<Look> looks) {
      return true;
    }

    @Override
    public Optional<Stopping> stopping(List<Look> looks) {
      return Optional.empty();
    }
  }

  /**
   * As many as it takes: looks after 20 replications and then after half as many again each time,
   * and stops at the second look in a row that is within the precision. One look within alone may
   * be luck: the more often one looks, the sooner an interval is too narrow by chance.
   *
   * @param precision half the 95 % interval over the estimate, above 0
   * @param most replications after which it stops in any case, at least 1
   */
  record UntilPrecise(double precision, int most) implements ReplicationPlan {

    private static final int FIRST_LOOK = 20;

    public UntilPrecise {
      if (!(precision > 0) || most < 1) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "experiment: precision %s with at most %d replications; above 0, at least 1",
                precision,
                most));
      }
    }

    @Override
    public int nextLook(int done) {
      // Half as many again, rounded up.
      long next = done == 0 ? FIRST_LOOK : (done * 3L + 1) / 2;
      return (int) Math.min(most, next);
    }

    @Override
    public boolean isEnough(List<Look> looks) {
      return looks.get(looks.size() - 1).replications() >= most || isPrecise(looks);
    }

    @Override
    public Optional<Stopping> stopping(List<Look> looks) {
      return Optional.of(new Stopping(this, looks.get(looks.size() - 1), isPrecise(looks)));
    }

    private boolean isPrecise(List<Look> looks) {
      int last = looks.size() - 1;
      return last >= 1
          && looks.get(last).isWithin(precision)
          && looks.get(last - 1).isWithin(precision);
    }
  }
}
