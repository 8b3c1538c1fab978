package org.tocsin.experiment;

import java.util.List;
import org.tocsin.measure.ExperimentMeasures;
import org.tocsin.measure.MeasureResult;

/**
 * What an experiment sees when it pauses to judge how precise it is by now: half the 95 % interval
 * over the estimate, for the mean and the 90th percentile of all first arrivals. Of several
 * variants the worst counts.
 *
 * @param replications done by then, of each variant
 * @param arrivals incidents that somebody has reached
 * @param mean precision of the mean, as a share of it; infinite where there is no interval
 * @param p90 precision of the 90th percentile, in the same way
 */
public record Look(int replications, long arrivals, double mean, double p90) {

  /** Intervals from fewer arrivals are too narrow to be believed, and from a single one are 0. */
  private static final int FEWEST_ARRIVALS = 20;

  static Look at(int replications, List<ExperimentMeasures> variants) {
    List<MeasureResult> arrivals =
        variants.stream().map(ExperimentMeasures::overallFirstArrival).toList();
    return new Look(
        replications,
        arrivals.stream().mapToLong(arrival -> arrival.n() - arrival.notReached()).min().orElse(0),
        arrivals.stream().mapToDouble(a -> a.mean().relativeHalfWidth()).max().orElseThrow(),
        arrivals.stream().mapToDouble(a -> a.p90().relativeHalfWidth()).max().orElseThrow());
  }

  /** Whether there were arrivals enough to judge by. */
  public boolean hasEnoughArrivals() {
    return arrivals >= FEWEST_ARRIVALS;
  }

  /** Whether both are at least as precise as asked, with arrivals enough to believe it. */
  public boolean isWithin(double precision) {
    return hasEnoughArrivals() && mean <= precision && p90 <= precision;
  }
}
