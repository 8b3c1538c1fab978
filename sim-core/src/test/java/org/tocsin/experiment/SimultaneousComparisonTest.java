package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.drill.StationAdded;
import org.tocsin.drill.UnitGroup;
import org.tocsin.engine.DrillRunner;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.Uniform;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.town.TinyTown;

/** Several variants at once: levels by hand, intervals by hand, and what counts as a headline. */
class SimultaneousComparisonTest {

  private static final String ENGINE = "engine:pumping 1";
  private static final int REPLICATIONS = 8;
  private static final long SEED = 5;

  private final TinyTown town =
      TinyTown.onStreetOf(6000)
          .zone("west", "", 0)
          .zone("east", "", 3000)
          .station("a", "central", 0, ENGINE)
          .incidentType("fire", "first=pumping 1")
          .poisson("f", "fire", 40, 200, 1000, 2500, 4000, 5900);

  @Test
  void ofThreeVariantsAllHeadlinesHoldTogether() throws InterruptedException {
    Drill drill = town.drill();
    SimultaneousComparison all = compare(drill, with(town, drill, 3000), with(town, drill, 5000));

    // mean and 90th percentile of three measures, of two variants; no standards
    assertThat(all.family()).isEqualTo(12);
    assertThat(all.each()).isCloseTo(1 - 0.05 / 12, within(1e-12));
    assertThat(all.comparisons()).hasSize(2);
    for (Difference headline : all.comparisons().get(0).headline()) {
      Interval joint = Objects.requireNonNull(all.interval(headline));
      Interval alone = Objects.requireNonNull(headline.difference().interval());
      double ratio = t(REPLICATIONS, 0.05 / 12) / t(REPLICATIONS, 0.05);
      assertThat(joint.high() - joint.low())
          .isCloseTo((alone.high() - alone.low()) * ratio, within(1e-6));
    }
  }

  @Test
  void theIntervalOfAMeanIsThatOfAPairedTTestWhereAllReplicationsHaveAsManyIncidents()
      throws InterruptedException {
    TinyTown scripted =
        TinyTown.onStreetOf(6000)
            .station("a", "central", 0, ENGINE, ENGINE)
            .turnout(new Uniform(20, 90))
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2000)
            .scripted("g", "fire", 10, 4000);
    Drill drill = scripted.drill();
    Drill other = with(scripted, drill, 3000);

    SimultaneousComparison all = compare(drill, other);

    double[] differences = new double[REPLICATIONS];
    for (int r = 0; r < REPLICATIONS; r++) {
      differences[r] = meanArrivalSeconds(other, r) - meanArrivalSeconds(drill, r);
    }
    double mean = Arrays.stream(differences).average().orElseThrow();
    double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
    double error = Math.sqrt(squares / (REPLICATIONS - 1) / REPLICATIONS);
    Difference arrival = all.comparisons().get(0).headline().get(0);
    assertThat(arrival.id()).isEqualTo(MeasureKind.FIRST_ARRIVAL.id());
    assertThat(Objects.requireNonNull(arrival.difference().value())).isCloseTo(mean, within(1e-6));
    Interval interval = Objects.requireNonNull(arrival.difference().interval());
    assertThat(interval.high() - mean).isCloseTo(t(REPLICATIONS, 0.05) * error, within(1e-6));
    assertThat(arrival.spread().orElseThrow().deviation())
        .isCloseTo(error * Math.sqrt(REPLICATIONS), within(1e-6));
    Interval joint = Objects.requireNonNull(all.interval(arrival));
    assertThat(joint.high() - mean)
        .isCloseTo(t(REPLICATIONS, 0.05 / all.family()) * error, within(1e-6));
  }

  @Test
  void zonesTypesAndTiersHaveDifferencesOfTheirOwnWhichAreNoHeadlines()
      throws InterruptedException {
    Drill drill = town.drill();

    Comparison comparison = compare(drill, with(town, drill, 5000)).comparisons().get(0);

    assertThat(comparison.byGroup())
        .extracting(difference -> difference.group().toString())
        .contains("{zone=east}", "{zone=west}", "{type=fire}", "{tier=central}");
    assertThat(comparison.byGroup()).noneMatch(Comparison::isHeadline);
    Difference east =
        comparison.byGroup().stream()
            .filter(d -> d.group().equals(Map.of("zone", "east")) && d.statistic().equals("mean"))
            .findFirst()
            .orElseThrow();
    assertThat(east.difference().value()).isNegative();
  }

  @Test
  void aVariantThatChangesNothingDiffersByNothing() throws InterruptedException {
    Drill drill = town.drill();

    SimultaneousComparison all = compare(drill, drill.with(List.of()));

    assertThat(all.comparisons().get(0).headline())
        .isNotEmpty()
        .allSatisfy(
            d -> {
              assertThat(d.difference().value()).isZero();
              assertThat(d.difference().interval()).isNull();
              assertThat(d.difference().noIntervalReason()).isEqualTo("no replication differs");
              assertThat(all.verdict(d)).isEqualTo(Difference.Verdict.NO_DIFFERENCE_SHOWN);
            });
  }

  private static Drill with(TinyTown town, Drill drill, int atMetres) {
    Station station = new Station("new", "new", new Tier("micro"), town.at(atMetres));
    return drill.with(
        List.of(
            new StationAdded(station, List.of(UnitGroup.like(drill.city().units().get(0), 1)))));
  }

  private static SimultaneousComparison compare(Drill... drills) throws InterruptedException {
    List<Variant> variants = new ArrayList<>();
    for (Drill drill : drills) {
      variants.add(new Variant("v" + variants.size(), drill));
    }
    return SimultaneousComparison.of(
        new Experiment(SEED, REPLICATIONS, 2).run(variants, ConsumerFactory.NONE, Progress.SILENT));
  }

  /** Of a run in which every incident is reached, from the report after no time. */
  private static double meanArrivalSeconds(Drill drill, int replication) {
    List<Double> seconds = new ArrayList<>();
    DrillRunner.run(
        drill,
        new RandomStreams(SEED, replication),
        new FactConsumer() {
          @Override
          public void unitArrived(UnitArrived fact) {
            long occurred =
                fact.incident().id().startsWith("f") ? 0 : Duration.ofSeconds(10).toMillis();
            seconds.add((fact.atMillis() - occurred) / 1000.0);
          }
        });
    return seconds.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static double t(int pairs, double alpha) {
    return new TDistribution(null, pairs - 1.0).inverseCumulativeProbability(1 - alpha / 2);
  }
}
