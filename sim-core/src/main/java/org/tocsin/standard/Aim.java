package org.tocsin.standard;

import java.time.Duration;
import java.util.function.Function;

/**
 * What a clause asks of the times on its clock: a fractile or a mean. The two are never held
 * against each other, nor shown in one column: a good mean may hide a bad tail, and a fractile says
 * nothing of how bad the rest is.
 */
public sealed interface Aim {

  /** The time allowed. */
  Duration target();

  /** Whether what was attained, a share or a mean in seconds, is good enough. */
  boolean isMetBy(double attained);

  /** What to do with either kind. */
  <T> T match(
      Function<? super ShareWithin, ? extends T> share,
      Function<? super MeanAtMost, ? extends T> mean);

  /**
   * A fractile: the clock stops within {@code target} for at least a share of the incidents. One
   * whose clock never stops has not met it.
   *
   * @param requiredShare above 0, at most 1
   */
  record ShareWithin(Duration target, double requiredShare) implements Aim {

    public ShareWithin {
      checkPositive(target);
      if (!(requiredShare > 0) || requiredShare > 1) {
        throw new IllegalArgumentException("share " + requiredShare + "; above 0, at most 1");
      }
    }

    @Override
    public boolean isMetBy(double attained) {
      return attained >= requiredShare;
    }

    @Override
    public <T> T match(
        Function<? super ShareWithin, ? extends T> share,
        Function<? super MeanAtMost, ? extends T> mean) {
      return share.apply(this);
    }
  }

  /**
   * A mean of at most {@code target}, over the incidents whose clock stopped; how many never did is
   * told beside it.
   */
  record MeanAtMost(Duration target) implements Aim {

    public MeanAtMost {
      checkPositive(target);
    }

    @Override
    public boolean isMetBy(double attained) {
      return attained * 1000 <= target.toMillis();
    }

    @Override
    public <T> T match(
        Function<? super ShareWithin, ? extends T> share,
        Function<? super MeanAtMost, ? extends T> mean) {
      return mean.apply(this);
    }
  }

  private static void checkPositive(Duration target) {
    if (target.isNegative() || target.isZero()) {
      throw new IllegalArgumentException("target " + target + "; above 0");
    }
  }
}
