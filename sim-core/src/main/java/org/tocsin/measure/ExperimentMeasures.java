package org.tocsin.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * The measures of all replications of one variant, joined in their order and turned into estimates.
 */
public final class ExperimentMeasures {

  private final Drill drill;
  private final int replications;
  private final Samples<MeasureKey> measures;
  private final Samples<TargetKey> targets;
  private final Utilisation utilisation;
  private final Diversion diversion;
  private final List<MeasureResult> callShares;
  private final List<MeasureResult> aidShares;
  private final List<MeasureResult> communityShares;
  private final @Nullable String noInterval;
  private final Map<Station, Long> responsesOf = new HashMap<>();
  private final long incidents;
  private final long open;

  /**
   * @param parts one for each replication, in their order; at least one
   */
  public ExperimentMeasures(Drill drill, List<ReplicationMeasures> parts) {
    this.drill = drill;
    this.replications = parts.size();
    this.noInterval = parts.get(0).batches().noIntervalReason();
    this.measures = Samples.join(parts.stream().map(ReplicationMeasures::measures).toList());
    this.targets = Samples.join(parts.stream().map(ReplicationMeasures::targets).toList());
    this.utilisation = new Utilisation(drill, parts, noInterval);
    this.diversion = new Diversion(drill, parts, noInterval);
    this.callShares = new CallShares(drill, parts, noInterval).results();
    this.aidShares = new AidShares(drill, parts, noInterval).results();
    this.communityShares = new CommunityShares(drill, parts, noInterval).results();
    for (Station station : drill.city().stations()) {
      long responses = parts.stream().mapToLong(part -> part.responsesOf(station)).sum();
      responsesOf.put(station, responses);
    }
    this.incidents = parts.stream().mapToLong(ReplicationMeasures::incidents).sum();
    this.open = parts.stream().mapToLong(ReplicationMeasures::open).sum();
  }

  public long incidents() {
    return incidents;
  }

  public long open() {
    return open;
  }

  /** All measures by id, then group. */
  public List<MeasureResult> measures() {
    List<MeasureResult> results = new ArrayList<>();
    OutcomeShares outcomes = new OutcomeShares(measures, replications, noInterval);
    for (MeasureKey key : measures.keys()) {
      results.add(OutcomeShares.isShare(key) ? outcomes.share(key) : result(key));
    }
    results.addAll(outcomes.survival());
    results.add(utilisation("", "", unit -> unit.station().tier().isOwn()));
    for (Tier tier : drill.city().tiers()) {
      results.add(utilisation("tier", tier.id(), unit -> unit.station().tier().equals(tier)));
    }
    for (Station station : drill.city().stations()) {
      results.add(utilisation("station", station.id(), unit -> unit.station().equals(station)));
    }
    results.addAll(diversion.results());
    results.addAll(callShares);
    results.addAll(aidShares);
    results.addAll(communityShares);
    results.sort(
        Comparator.comparing((MeasureResult result) -> result.kind().id())
            .thenComparing(r -> r.group().toString()));
    return results;
  }

  /** From report to the first unit on scene, over all incidents. */
  public MeasureResult overallFirstArrival() {
    return result(firstArrival(Optional.empty()));
  }

  private MeasureResult result(MeasureKey key) {
    ClusteredSample sample = sample(key);
    return new MeasureResult(
        key.kind(),
        key.group(),
        sample.count(),
        sample.notReached(),
        replications,
        sample.mean().in(key.kind()),
        sample.percentile(0.5).in(key.kind()),
        sample.percentile(0.9).in(key.kind()));
  }

  private MeasureResult utilisation(String dimension, String value, Predicate<Unit> group) {
    TreeMap<String, String> keys = new TreeMap<>();
    if (!dimension.isEmpty()) {
      keys.put(dimension, value);
    }
    return MeasureResult.ofTime(
        MeasureKind.UTILISATION,
        keys,
        utilisation.units(group),
        replications,
        utilisation.of(group));
  }

  /** Every clause of the drill's standards. */
  public List<ClauseResult> clauses() {
    List<ClauseResult> results = new ArrayList<>();
    for (Standard standard : drill.standards()) {
      for (Clause clause : standard.clauses()) {
        ClusteredSample sample = sample(TargetShares.clause(standard, clause));
        Attainment attainment = new Attainment(clause.aim(), sample);
        long late = attainment.calledOffLate();
        results.add(
            new ClauseResult(
                standard,
                clause,
                sample.count() + late,
                sample.notReached() + late,
                sample.calledOff() - late,
                attainment.estimate()));
      }
    }
    return results;
  }

  /** Coverage as incidents experienced it, with busy units; any tier first. */
  public List<CoverageResult> experiencedCoverage() {
    List<CoverageResult> results = new ArrayList<>();
    for (Optional<Tier> tier : anyAndEachTier()) {
      ClusteredSample sample = sample(TargetShares.experienced(tier.map(Tier::id).orElse("")));
      for (Duration target : drill.coverageTargets()) {
        String id = TargetShares.EXPERIENCED + tier.map(t -> "." + t.id()).orElse("");
        results.add(new CoverageResult(id, tier, target, sample.shareAtMost(target.toMillis())));
      }
    }
    return results;
  }

  /**
   * Cumulative first arrivals, any tier first, the community's last, up to where the slowest of
   * them has 99 %.
   */
  public List<ArrivalCurve> arrivalCurves() {
    List<Optional<Tier>> tiers = new ArrayList<>(List.of(Optional.empty()));
    tiersThatArrive().forEach(tier -> tiers.add(Optional.of(tier)));
    long reach = 0;
    for (Optional<Tier> tier : tiers) {
      Double p99 = sample(firstArrival(tier)).percentile(0.99).value();
      reach = Math.max(reach, p99 == null ? 0 : Math.round(p99));
    }
    List<Long> times = CurveSteps.upTo(reach);
    List<ArrivalCurve> curves = new ArrayList<>();
    for (Optional<Tier> tier : tiers) {
      ClusteredSample sample = sample(firstArrival(tier));
      List<CurvePoint> points = new ArrayList<>();
      for (long at : sample.count() > 0 ? times : List.<Long>of()) {
        points.add(new CurvePoint(at / 1000.0, sample.shareAtMost(at)));
      }
      curves.add(new ArrivalCurve(tier, sample.count(), points));
    }
    return curves;
  }

  /** The work of every station, in the order of their ids. */
  public List<StationLoad> stationLoads() {
    double days = replications * (drill.clock().duration().toMillis() / 86_400_000.0);
    List<StationLoad> loads = new ArrayList<>();
    for (Station station : drill.city().stations()) {
      Predicate<Unit> ofStation = unit -> unit.station().equals(station);
      ClusteredSample travel = sample(new MeasureKey(MeasureKind.TRAVEL, "station", station.id()));
      long responses = responsesOf.getOrDefault(station, 0L);
      loads.add(
          new StationLoad(
              station,
              utilisation.units(ofStation),
              responses,
              responses / days,
              utilisation.of(ofStation),
              travel.mean().inSeconds()));
    }
    return loads;
  }

  ClusteredSample sample(MeasureKey key) {
    return new ClusteredSample(measures.clusters(key), noInterval);
  }

  /** The values of a dimension of which there are any measures, in their order. */
  SortedSet<String> valuesOf(String dimension) {
    SortedSet<String> values = new TreeSet<>();
    for (MeasureKey key : measures.keys()) {
      if (key.dimension().equals(dimension)) {
        values.add(key.value());
      }
    }
    return values;
  }

  /** First arrivals by tier. */
  List<MeasureKey> tierArrivals() {
    return tiersThatArrive().map(tier -> firstArrival(Optional.of(tier))).toList();
  }

  /** Our own, then the community's. */
  private Stream<Tier> tiersThatArrive() {
    City city = drill.city();
    return Stream.concat(city.tiers().stream(), city.communityTiers().stream()).distinct();
  }

  Drill drill() {
    return drill;
  }

  ClusteredSample sample(TargetKey key) {
    return new ClusteredSample(targets.clusters(key), noInterval);
  }

  private static MeasureKey firstArrival(Optional<Tier> tier) {
    return tier.map(t -> new MeasureKey(MeasureKind.FIRST_ARRIVAL, "tier", t.id()))
        .orElse(new MeasureKey(MeasureKind.FIRST_ARRIVAL, "", ""));
  }

  private List<Optional<Tier>> anyAndEachTier() {
    List<Optional<Tier>> all = new ArrayList<>();
    all.add(Optional.empty());
    drill.city().tiers().forEach(tier -> all.add(Optional.of(tier)));
    return all;
  }
}
