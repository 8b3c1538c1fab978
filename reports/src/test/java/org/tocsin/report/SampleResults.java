package org.tocsin.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.ArrivalCurve;
import org.tocsin.measure.Batches;
import org.tocsin.measure.ClauseResult;
import org.tocsin.measure.CoverageResult;
import org.tocsin.measure.CurvePoint;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.ExperimentMeasures;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.ReplicationMeasures;
import org.tocsin.measure.StationLoad;
import org.tocsin.measure.StreetCoverage;
import org.tocsin.report.model.Provenance;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.standard.Clause;

/**
 * Made-up results for a {@link GridTown}: shaped like a real run's, and simple enough to be known
 * by heart.
 */
final class SampleResults {

  private static final Map<String, Double> MEDIAN_SECONDS =
      Map.of("central", 280.0, "small", 205.0, "micro", 95.0, "", 88.0);
  private static final Map<String, Integer> KMH = Map.of("central", 32, "small", 32, "micro", 8);

  private SampleResults() {}

  static Results of(GridTown town) {
    return of(town, List.of());
  }

  /** With measures beyond those of every run. */
  static Results of(GridTown town, List<MeasureResult> more) {
    City city = town.city;
    List<MeasureResult> measures = new ArrayList<>(more);
    for (MeasureKind kind :
        List.of(MeasureKind.FIRST_ARRIVAL, MeasureKind.FIRST_ACTION, MeasureKind.FULL_FORCE)) {
      double shift = kind.ordinal() * 20;
      measures.add(measure(kind, Map.of(), 123, 2, 100 + shift));
      measures.add(measure(kind, Map.of("type", "residential-fire"), 123, 2, 100 + shift));
    }
    for (Tier tier : city.tiers()) {
      double middle = MEDIAN_SECONDS.get(tier.id());
      measures.add(measure(MeasureKind.FIRST_ARRIVAL, Map.of("tier", tier.id()), 110, 0, middle));
      measures.add(measure(MeasureKind.TRAVEL, Map.of("tier", tier.id()), 140, 0, middle * 0.6));
    }
    for (int hour = 0; hour < 24; hour++) {
      measures.add(
          measure(
              MeasureKind.FIRST_ARRIVAL,
              Map.of("hour", String.format(Locale.ROOT, "%02d", hour)),
              Math.round(5 + 3 * Math.sin(hour / 4.0)),
              0,
              95 + 12 * Math.sin(hour / 3.0)));
    }
    measures.add(measure(MeasureKind.FIRST_ARRIVAL, Map.of("zone", "z1"), 60, 2, 99));
    measures.add(measure(MeasureKind.FIRST_ARRIVAL, Map.of("zone", ""), 3, 0, 140));
    measures.add(measure(MeasureKind.CALL_HANDLING, Map.of(), 123, 0, 55));
    measures.add(share(MeasureKind.UTILISATION, 0.0312));
    return new Results(
        new Variant(town.drill.name(), town.drill),
        7,
        20,
        Optional.empty(),
        123,
        1,
        measures.stream().sorted(Comparator.comparing(m -> m.kind().id() + m.group())).toList(),
        clauses(),
        coverage(city),
        curves(city),
        city.stations().stream().map(SampleResults::load).toList(),
        streets(city),
        new Evaluation(List.of(), List.of()),
        new ExperimentMeasures(
            town.drill,
            List.of(new ReplicationMeasures(town.drill, Batches.oneOfMany(town.drill)))));
  }

  /** The same with a standard that has means, n-th units and grades of zones. */
  static Results withMeans(GridTown town) {
    Results plain = of(town);
    Iterator<Clause> clauses = SampleStandards.MIXED.clauses().iterator();
    List<ClauseResult> results = new ArrayList<>(plain.clauses());
    results.add(result(clauses.next(), 123, 2, about(171, 12)));
    results.add(result(clauses.next(), 48, 0, about(338.4, 9)));
    results.add(result(clauses.next(), 123, 2, about(0.971, 0.011)));
    results.add(result(clauses.next(), 60, 0, about(0.914, 0.045)));
    results.add(result(clauses.next(), 0, 0, Estimate.NONE));
    return new Results(
        plain.variant(),
        plain.seed(),
        plain.replications(),
        plain.stopping(),
        plain.incidents(),
        plain.open(),
        plain.measures(),
        results,
        plain.coverage(),
        plain.arrivalCurves(),
        plain.stationLoads(),
        plain.streetCoverage(),
        plain.evaluation(),
        plain.samples());
  }

  /** The same with people who are alerted, by tier: to so many incidents some of them came. */
  static Results withCommunity(GridTown town, Map<String, Long> incidentsOf) {
    List<MeasureResult> arrivals = new ArrayList<>();
    List<ArrivalCurve> curves = new ArrayList<>(curves(town.city));
    incidentsOf.forEach(
        (tier, n) -> {
          arrivals.add(measure(MeasureKind.FIRST_ARRIVAL, Map.of("tier", tier), n, 0, 60));
          curves.add(curve(Optional.of(new Tier(tier)), n, 60));
        });
    Results plain = of(town, arrivals);
    return new Results(
        plain.variant(),
        plain.seed(),
        plain.replications(),
        plain.stopping(),
        plain.incidents(),
        plain.open(),
        plain.measures(),
        plain.clauses(),
        plain.coverage(),
        curves,
        plain.stationLoads(),
        plain.streetCoverage(),
        plain.evaluation(),
        plain.samples());
  }

  private static ClauseResult result(Clause clause, long n, long notReached, Estimate attained) {
    return new ClauseResult(SampleStandards.MIXED, clause, n, notReached, 4, attained);
  }

  private static MeasureResult measure(
      MeasureKind kind, Map<String, String> group, long n, long notReached, double middle) {
    return new MeasureResult(
        kind,
        new TreeMap<>(group),
        n,
        notReached,
        20,
        about(middle * 1.1, middle * 0.04),
        about(middle, middle * 0.05),
        n < 3 ? Estimate.NONE : about(middle * 1.7, middle * 0.09));
  }

  private static MeasureResult share(MeasureKind kind, double value) {
    Estimate mean = about(value, 0.002);
    return new MeasureResult(kind, new TreeMap<>(), 20, 0, 20, mean, Estimate.NONE, Estimate.NONE);
  }

  static Estimate about(double value, double half) {
    return new Estimate(value, new Interval(value - half, value + half), null);
  }

  private static List<ClauseResult> clauses() {
    List<ClauseResult> results = new ArrayList<>();
    double[] attained = {0.624, 0.93, 0.881, 0.512};
    for (var standard : List.of(SampleStandards.ONE_THREE_FIVE, SampleStandards.SIXTY_SECONDS)) {
      for (var clause : standard.clauses()) {
        results.add(
            new ClauseResult(standard, clause, 123, 2, 7, about(attained[results.size()], 0.031)));
      }
    }
    return results;
  }

  private static List<CoverageResult> coverage(City city) {
    List<CoverageResult> results = new ArrayList<>();
    double[] shares = {0.21, 0.74, 0.967};
    int[] minutes = {1, 3, 5};
    for (int i = 0; i < minutes.length; i++) {
      Duration within = Duration.ofMinutes(minutes[i]);
      results.add(
          new CoverageResult("static.demand", Optional.empty(), within, Estimate.exact(shares[i])));
      results.add(
          new CoverageResult(
              "static.streets", Optional.empty(), within, Estimate.exact(shares[i] * 0.93)));
      results.add(
          new CoverageResult(
              "experienced.incidents", Optional.empty(), within, about(shares[i] * 0.95, 0.02)));
      for (Tier tier : city.tiers()) {
        double share = shares[i] * (tier.id().equals("micro") ? 0.9 : 0.5);
        results.add(
            new CoverageResult(
                "static.demand." + tier.id(), Optional.of(tier), within, Estimate.exact(share)));
        results.add(
            new CoverageResult(
                "experienced.incidents." + tier.id(),
                Optional.of(tier),
                within,
                about(share * 0.93, 0.02)));
      }
    }
    return results;
  }

  private static List<ArrivalCurve> curves(City city) {
    List<ArrivalCurve> curves = new ArrayList<>();
    curves.add(curve(Optional.empty(), 123, MEDIAN_SECONDS.get("")));
    city.tiers()
        .forEach(tier -> curves.add(curve(Optional.of(tier), 110, MEDIAN_SECONDS.get(tier.id()))));
    return curves;
  }

  private static ArrivalCurve curve(Optional<Tier> tier, long n, double middle) {
    List<CurvePoint> points = new ArrayList<>();
    for (int seconds = 0; seconds <= 900; seconds += 10) {
      double share = 0.985 * (1 - Math.exp(-Math.log(2) * Math.pow(seconds / middle, 3)));
      double half = 1.96 * Math.sqrt(share * (1 - share) / n);
      Interval interval = new Interval(Math.max(0, share - half), Math.min(1, share + half));
      points.add(new CurvePoint(seconds, new Estimate(share, interval, null)));
    }
    return new ArrivalCurve(tier, n, points);
  }

  private static StationLoad load(Station station) {
    int seed = Math.floorMod(station.id().hashCode(), 97);
    boolean central = station.tier().id().equals("central");
    return new StationLoad(
        station,
        central ? 3 : 1,
        20L * seed,
        seed / 5.0,
        about(seed / 400.0, 0.004),
        seed == 0 ? Estimate.NONE : about(central ? 190 : 70, 6));
  }

  private static StreetCoverage streets(City city) {
    RoadNetwork cars = city.streets().network(NetworkKind.CAR);
    int[] best = new int[cars.segmentCount()];
    int[][] byTier = new int[city.tiers().size()][cars.segmentCount()];
    java.util.Arrays.fill(best, Integer.MAX_VALUE);
    for (int[] tier : byTier) {
      java.util.Arrays.fill(tier, Integer.MAX_VALUE);
    }
    for (Station station : city.stations()) {
      int tier = city.tiers().indexOf(station.tier());
      double metresPerSecond = KMH.get(station.tier().id()) / 3.6;
      for (int s = 0; s < best.length; s++) {
        Position middle = cars.segment(s).pointAt(0.5);
        double dx = Math.abs(middle.longitude() - station.location().longitude()) * 77_700;
        double dy = Math.abs(middle.latitude() - station.location().latitude()) * 111_195;
        int millis =
            (int)
                (((dx + dy) / metresPerSecond + (station.tier().id().equals("micro") ? 15 : 70))
                    * 1000);
        byTier[tier][s] = Math.min(byTier[tier][s], millis);
        best[s] = Math.min(best[s], millis);
      }
    }
    return new StreetCoverage(best, byTier);
  }

  static Provenance provenance() {
    return new Provenance(
        "harbin-winter-night",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        List.of(
            new Provenance.InputFile(
                "harbin-2024.osm.pbf",
                "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")),
        List.of("demand.residential-fire.perDay=6"),
        "0.1.0",
        "17.0.15",
        Optional.of("© OpenStreetMap contributors"));
  }
}
