package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * Differences of two variants under common random numbers. Both meet the same incidents in each
 * replication, so their deviations are paired cluster by cluster, and what they have in common
 * drops out of the interval.
 */
public final class PairedDifferences {

  private static final List<MeasureKind> TIMES =
      List.of(
          MeasureKind.FIRST_ARRIVAL,
          MeasureKind.FIRST_ACTION,
          MeasureKind.FULL_FORCE,
          MeasureKind.QUEUE_WAIT);

  private static final List<MeasureKind> OUTCOMES =
      List.of(MeasureKind.BURNT_AREA, MeasureKind.LOSS, MeasureKind.SURVIVORS);

  private static final double CONFIDENCE = 0.95;

  /** Of that many alike it does not follow that all others are. */
  private static final String SAME = "no replication differs";

  private static final String NO_SPREAD = "too few observations to tell the spread";

  /** A difference with how it varies. */
  private record Paired(Estimate estimate, Optional<PairedSpread> spread) {
    static Paired without(Estimate estimate) {
      return new Paired(estimate, Optional.empty());
    }
  }

  private final ExperimentMeasures first;
  private final ExperimentMeasures second;
  private final List<Difference> differences = new ArrayList<>();

  private PairedDifferences(ExperimentMeasures first, ExperimentMeasures second) {
    this.first = first;
    this.second = second;
  }

  /**
   * Times overall, first arrivals by tier, mean outcomes, and the clauses that both drills name and
   * that ask for the same in both.
   */
  public static List<Difference> between(ExperimentMeasures first, ExperimentMeasures second) {
    PairedDifferences pairs = new PairedDifferences(first, second);
    TIMES.forEach(kind -> pairs.addTimes(new MeasureKey(kind, "", "")));
    for (MeasureKey key : first.tierArrivals()) {
      pairs.addTimes(key);
    }
    OUTCOMES.forEach(kind -> pairs.addMean(new MeasureKey(kind, "", "")));
    pairs.addClauses(first.drill());
    return List.copyOf(pairs.differences);
  }

  /** First arrivals, first actions and full forces by zone, type and tier, where both have any. */
  public static List<Difference> byGroup(ExperimentMeasures first, ExperimentMeasures second) {
    PairedDifferences pairs = new PairedDifferences(first, second);
    for (String dimension : List.of("type", "zone")) {
      for (String value : first.valuesOf(dimension)) {
        pairs.addTimes(new MeasureKey(MeasureKind.FIRST_ARRIVAL, dimension, value));
        pairs.addMean(new MeasureKey(MeasureKind.FIRST_ACTION, dimension, value));
        pairs.addMean(new MeasureKey(MeasureKind.FULL_FORCE, dimension, value));
      }
    }
    for (String tier : first.valuesOf("tier")) {
      pairs.addMean(new MeasureKey(MeasureKind.TURNOUT, "tier", tier));
      pairs.addMean(new MeasureKey(MeasureKind.TRAVEL, "tier", tier));
    }
    return List.copyOf(pairs.differences);
  }

  private void addTimes(MeasureKey key) {
    ClusteredSample one = first.sample(key);
    ClusteredSample other = second.sample(key);
    if (one.count() > 0 && other.count() > 0) {
      add(key, "mean", one, other, ClusteredSample::mean, s -> Optional.of(s.meanInfluence()));
      add(key, "p90", one, other, s -> s.percentile(0.9), s -> s.percentileInfluence(0.9));
      if (one.notReached() > 0 || other.notReached() > 0) {
        addNotReached(key, one, other);
      }
    }
  }

  /** Means leave out what was never reached, so how many these are stands beside them. */
  private void addNotReached(MeasureKey key, ClusteredSample one, ClusteredSample other) {
    Double a = one.shareNotReached().value();
    Double b = other.shareNotReached().value();
    Paired paired =
        difference(
            a,
            b,
            Optional.of(one.notReachedInfluence()),
            Optional.of(other.notReachedInfluence()),
            1,
            one,
            other);
    differences.add(
        new Difference(
            key.kind().id(),
            "not-reached",
            "1",
            key.group(),
            a,
            b,
            paired.estimate(),
            paired.spread()));
  }

  private void addMean(MeasureKey key) {
    ClusteredSample one = first.sample(key);
    ClusteredSample other = second.sample(key);
    if (one.count() > 0 && other.count() > 0) {
      add(key, "mean", one, other, ClusteredSample::mean, s -> Optional.of(s.meanInfluence()));
    }
  }

  private void add(
      MeasureKey key,
      String statistic,
      ClusteredSample one,
      ClusteredSample other,
      Function<ClusteredSample, Estimate> value,
      Function<ClusteredSample, Optional<double[]>> influence) {
    Double a = value.apply(one).in(key.kind()).value();
    Double b = value.apply(other).in(key.kind()).value();
    Paired paired =
        difference(
            a,
            b,
            influence.apply(one),
            influence.apply(other),
            1.0 / key.kind().perUnit(),
            one,
            other);
    differences.add(
        new Difference(
            key.kind().id(),
            statistic,
            key.kind().unit(),
            key.group(),
            a,
            b,
            paired.estimate(),
            paired.spread()));
  }

  private void addClauses(Drill drill) {
    for (Standard standard : drill.standards()) {
      for (Clause clause : standard.clauses()) {
        if (!isAskedByBoth(standard, clause)) {
          continue;
        }
        ClusteredSample one = first.sample(TargetShares.clause(standard, clause));
        ClusteredSample other = second.sample(TargetShares.clause(standard, clause));
        if (one.count() > 0 && other.count() > 0) {
          addClause(standard.id() + "." + clause.id(), clause.aim(), one, other);
        }
      }
    }
  }

  private boolean isAskedByBoth(Standard standard, Clause clause) {
    return second.drill().standards().stream()
        .filter(other -> other.id().equals(standard.id()))
        .flatMap(other -> other.clauses().stream())
        .anyMatch(clause::asksTheSameAs);
  }

  private void addClause(String id, Aim aim, ClusteredSample one, ClusteredSample other) {
    Attainment ofOne = new Attainment(aim, one);
    Attainment ofOther = new Attainment(aim, other);
    Double a = ofOne.estimate().value();
    Double b = ofOther.estimate().value();
    Paired paired =
        difference(
            a, b, Optional.of(ofOne.influence()), Optional.of(ofOther.influence()), 1, one, other);
    differences.add(
        new Difference(
            id,
            ofOne.statistic(),
            ofOne.unit(),
            new TreeMap<>(),
            a,
            b,
            paired.estimate(),
            paired.spread()));
  }

  /** Why there can be no interval: the experiment's own reason, or one replication saw it all. */
  private static @Nullable String noInterval(ClusteredSample one, ClusteredSample other) {
    if (one.noIntervalReason() != null) {
      return one.noIntervalReason();
    }
    return Math.min(one.observed(), other.observed()) < 2 ? ClusteredRatio.ONE_OBSERVED : null;
  }

  private Paired difference(
      @Nullable Double a,
      @Nullable Double b,
      Optional<double[]> ofOne,
      Optional<double[]> ofOther,
      double scale,
      ClusteredSample first,
      ClusteredSample second) {
    if (a == null || b == null) {
      return Paired.without(new Estimate(null, null, "too many were never reached"));
    }
    String noInterval = noInterval(first, second);
    if (noInterval != null || ofOne.isEmpty() || ofOther.isEmpty()) {
      return Paired.without(new Estimate(b - a, null, noInterval == null ? NO_SPREAD : noInterval));
    }
    int observed = (int) Math.min(first.observed(), second.observed());
    PairedSpread spread = spread(ofOne.get(), ofOther.get(), scale, observed);
    if (spread.deviation() == 0 && a.equals(b)) {
      return Paired.without(new Estimate(0.0, null, SAME));
    }
    double reach = spread.reach(CONFIDENCE);
    return new Paired(
        new Estimate(b - a, new Interval(b - a - reach, b - a + reach), null), Optional.of(spread));
  }

  /**
   * Of the deviations of both, pair by pair. Where nothing was observed in a replication it tells
   * nothing of the spread either, and the deviations of the others are scaled to what they are
   * among those observed.
   */
  private static PairedSpread spread(double[] one, double[] other, double scale, int observed) {
    double seen = (double) observed / one.length;
    double squares = 0;
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      double deviation = (other[i] - one[i]) * scale * seen;
      squares += deviation * deviation;
      sum += deviation;
    }
    double variance = Math.max(0, squares - sum * sum / observed) / (observed - 1);
    return new PairedSpread(observed, FastMath.sqrt(variance));
  }
}
