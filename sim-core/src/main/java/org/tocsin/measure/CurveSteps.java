package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * The times at which a cumulative curve is told: every 5 s up to 2 min and every 15 s up to 10 min,
 * where targets lie, then 40 steps to where it has all but ended.
 */
final class CurveSteps {

  private static final long FINE_MILLIS = 5000;
  private static final long FINE_END_MILLIS = 120_000;
  private static final long MIDDLE_MILLIS = 15_000;
  private static final long MIDDLE_END_MILLIS = 600_000;
  private static final int COARSE_STEPS = 40;

  private CurveSteps() {}

  /** From 0 up to the first step that is later than {@code reachMillis}. */
  static List<Long> upTo(long reachMillis) {
    long coarseSeconds = (reachMillis - MIDDLE_END_MILLIS) / COARSE_STEPS / 1000 + 1;
    long coarseMillis = Math.max(MIDDLE_MILLIS, coarseSeconds * 1000);
    List<Long> times = new ArrayList<>();
    long at = 0;
    times.add(at);
    while (at <= reachMillis) {
      at +=
          at < FINE_END_MILLIS
              ? FINE_MILLIS
              : at < MIDDLE_END_MILLIS ? MIDDLE_MILLIS : coarseMillis;
      times.add(at);
    }
    return times;
  }
}
