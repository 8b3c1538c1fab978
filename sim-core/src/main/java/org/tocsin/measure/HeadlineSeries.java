package org.tocsin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * A headline measure of one variant with what each replication says of it: the pooled value plus
 * the replication's deviation, to first order ({@link ClusteredRatio#influence}). Their mean is the
 * pooled value, and they may be added, subtracted and averaged over variants under common random
 * numbers like observations.
 *
 * @param id of the measure, or {@code <standard>.<clause>} for a target
 * @param statistic {@code mean}, {@code p90} or {@code share}
 * @param unit that of the measure, or {@code 1}
 * @param value pooled over all replications; null where nothing was observed, or it is infinite
 * @param perReplication empty where there is no value or no spread
 */
public record HeadlineSeries(
    String id, String statistic, String unit, @Nullable Double value, List<Double> perReplication) {

  private static final List<MeasureKind> TIMES =
      List.of(MeasureKind.FIRST_ARRIVAL, MeasureKind.FIRST_ACTION, MeasureKind.FULL_FORCE);

  public HeadlineSeries {
    perReplication = List.copyOf(perReplication);
  }

  /** Mean and 90th percentile of first arrival, first action and full force; then all clauses. */
  public static List<HeadlineSeries> of(ExperimentMeasures measures) {
    List<HeadlineSeries> all = new ArrayList<>();
    for (MeasureKind kind : TIMES) {
      ClusteredSample sample = measures.sample(new MeasureKey(kind, "", ""));
      Estimate mean = sample.mean().in(kind);
      Estimate p90 = sample.percentile(0.9).in(kind);
      double scale = 1.0 / kind.perUnit();
      boolean hasSpread = sample.noIntervalReason() == null && sample.observed() > 1;
      all.add(
          series(
              kind.id(),
              "mean",
              kind.unit(),
              mean,
              hasSpread ? Optional.of(sample.meanInfluence()) : Optional.empty(),
              scale));
      all.add(series(kind.id(), "p90", kind.unit(), p90, sample.percentileInfluence(0.9), scale));
    }
    for (Standard standard : measures.drill().standards()) {
      for (Clause clause : standard.clauses()) {
        ClusteredSample sample = measures.sample(TargetShares.clause(standard, clause));
        Attainment attainment = new Attainment(clause.aim(), sample);
        boolean hasSpread = sample.noIntervalReason() == null && sample.observed() > 1;
        all.add(
            series(
                standard.id() + "." + clause.id(),
                attainment.statistic(),
                attainment.unit(),
                attainment.estimate(),
                hasSpread ? Optional.of(attainment.influence()) : Optional.empty(),
                1));
      }
    }
    return List.copyOf(all);
  }

  private static HeadlineSeries series(
      String id,
      String statistic,
      String unit,
      Estimate estimate,
      Optional<double[]> influence,
      double scale) {
    Double value = estimate.value();
    List<Double> each =
        value == null || influence.isEmpty()
            ? List.of()
            : Arrays.stream(influence.get()).mapToObj(d -> value + d * scale).toList();
    return new HeadlineSeries(id, statistic, unit, value, each);
  }
}
