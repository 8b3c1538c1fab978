package org.tocsin.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time in hand of an expected action over replications, in seconds; negative where it was late.
 * What was missed is later than anything; where that decides, or nothing was judged, a number is
 * absent.
 *
 * @param mean over the replications in which it came
 * @param p10 nine in ten have more in hand
 * @param p90 one in ten has more in hand
 */
public record Margins(
    @Nullable Double mean, @Nullable Double p10, @Nullable Double median, @Nullable Double p90) {

  static Margins of(List<ActionOutcome> judged) {
    List<Long> came =
        judged.stream()
            .flatMap(outcome -> outcome.marginMillis().stream().boxed())
            .sorted()
            .toList();
    if (came.isEmpty()) {
      return new Margins(null, null, null, null);
    }
    double mean = came.stream().mapToLong(Long::longValue).average().orElseThrow() / 1000;
    int missed = judged.size() - came.size();
    return new Margins(
        mean,
        quantile(came, missed, 0.1),
        quantile(came, missed, 0.5),
        quantile(came, missed, 0.9));
  }

  /** The smallest margin that at least the share is at or below; the missed stand below all. */
  private static @Nullable Double quantile(List<Long> rising, int missed, double share) {
    int rank = (int) Math.ceil(share * (missed + rising.size()));
    int index = Math.max(1, rank) - 1 - missed;
    return index < 0 ? null : rising.get(index) / 1000.0;
  }
}
