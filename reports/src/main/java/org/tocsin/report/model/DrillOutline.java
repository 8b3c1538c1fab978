package org.tocsin.report.model;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.City;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Results;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Place;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;

/**
 * What was rehearsed: the drill in a few numbers, for the head, the method and the assumptions of a
 * report.
 *
 * @param variant name of the variant, the same as the drill's where there is only one
 * @param start local date and time with its zone
 * @param incidents counted incidents over all replications
 * @param open of these, how many were not closed at the end
 */
public record DrillOutline(
    String name,
    String variant,
    String start,
    double durationSeconds,
    double warmUpSeconds,
    double coolDownSeconds,
    long seed,
    int replications,
    long incidents,
    long open,
    List<Double> coverageTargets,
    List<String> tiers,
    int junctions,
    double streetKilometres,
    int timeBands,
    String dispatchPolicy,
    List<DirectAlertLine> directAlerts,
    CallLine calls,
    List<DemandLine> demand,
    List<CrewLine> crews) {

  private static final Comparator<CrewLine> BY_TIER_TYPE_AND_TURNOUT =
      Comparator.comparing(CrewLine::tier)
          .thenComparing(CrewLine::type)
          .thenComparingDouble(CrewLine::turnoutSeconds);

  /** A tier that the alarm alerts by itself, and how long after the report. */
  public record DirectAlertLine(String tier, double afterSeconds, @Nullable Double withinSeconds) {}

  /**
   * How calls are taken, in mean times. Processing may depend on what is reported; then the
   * shortest and the longest mean differ.
   *
   * @param limited whether a call may have to wait for a call taker
   * @param second where some calls go on to; null: none do
   */
  public record CallLine(
      boolean limited,
      double answeringSeconds,
      double leastProcessingSeconds,
      double mostProcessingSeconds,
      @Nullable SecondCentre second) {

    private static CallLine of(CallCentre centre, List<DemandEntry> demand) {
      LongSummaryStatistics processing =
          demand.stream()
              .map(DemandEntry::type)
              .mapToLong(type -> centre.processing(type.id(), type.priority()).meanMillis())
              .summaryStatistics();
      if (processing.getCount() == 0) {
        processing.accept(centre.processing().meanMillis());
      }
      return new CallLine(
          !centre.takers().areUnlimited(),
          centre.answering().meanMillis() / 1000.0,
          processing.getMin() / 1000.0,
          processing.getMax() / 1000.0,
          centre.transfer().map(SecondCentre::of).orElse(null));
    }
  }

  /**
   * A second centre, where calls are answered and processed anew.
   *
   * @param waitingOverSeconds calls that wait longer go there too; null: none do
   */
  public record SecondCentre(
      double share,
      @Nullable Double waitingOverSeconds,
      double answeringSeconds,
      double processingSeconds) {

    private static SecondCentre of(CallTransfer transfer) {
      return new SecondCentre(
          Math.round(transfer.share() * 1e6) / 1e6,
          transfer.waitingOver().map(DrillOutline::seconds).orElse(null),
          transfer.to().answering().meanMillis() / 1000.0,
          transfer.to().processing().meanMillis() / 1000.0);
    }
  }

  /**
   * A line of the demand: incidents a day, or the time of a scripted one.
   *
   * @param atSeconds from the start
   * @param atLocal the same as local date and time
   * @param street the nearest one of a scripted incident, absent if that has no name
   * @param zone the name of its zone, absent if it is in none
   */
  public record DemandLine(
      String id,
      String type,
      String severity,
      @Nullable Double perDay,
      @Nullable Double atSeconds,
      @Nullable String atLocal,
      @Nullable String street,
      @Nullable String zone) {

    private static DemandLine of(DemandEntry entry, ZonedDateTime start, City city) {
      boolean isScripted = entry instanceof ScriptedDemand;
      Place place = isScripted ? entry.places().place(0) : null;
      return new DemandLine(
          entry.id(),
          entry.type().id(),
          entry.type().severity().id(),
          entry instanceof PoissonDemand everyday ? Figure.rounded(everyday.perDay(), 3) : null,
          entry instanceof ScriptedDemand scripted ? scripted.at().seconds() : null,
          entry instanceof ScriptedDemand scripted
              ? minutes(start.plusNanos(Math.round(scripted.at().seconds() * 1e9)))
              : null,
          place == null ? null : street(place, city),
          place == null || place.zone() == null ? null : place.zone().name());
    }

    private static @Nullable String street(Place place, City city) {
      RoadNetwork cars = city.streets().network(NetworkKind.CAR);
      String name =
          cars.segment(city.streets().access(place.location(), NetworkKind.CAR).segment()).name();
      return name.isEmpty() ? null : name;
    }
  }

  /** All units of one type in one tier whose crews take the same mean times. */
  public record CrewLine(
      String tier,
      String type,
      int units,
      double turnoutSeconds,
      double constantTravelSeconds,
      double noiseSigma,
      double setUpSeconds) {

    private CrewLine times(int count) {
      return new CrewLine(
          tier, type, count, turnoutSeconds, constantTravelSeconds, noiseSigma, setUpSeconds);
    }
  }

  public DrillOutline {
    coverageTargets = List.copyOf(coverageTargets);
    tiers = List.copyOf(tiers);
    directAlerts = List.copyOf(directAlerts);
    demand = List.copyOf(demand);
    crews = List.copyOf(crews);
  }

  static DrillOutline of(Results results) {
    Drill drill = results.drill();
    City city = drill.city();
    RoadNetwork cars = city.streets().network(NetworkKind.CAR);
    return new DrillOutline(
        drill.name(),
        results.variant().name(),
        moment(drill.clock().start()),
        seconds(drill.clock().duration()),
        seconds(drill.clock().warmUp()),
        seconds(drill.clock().coolDown()),
        results.seed(),
        results.replications(),
        results.incidents(),
        results.open(),
        drill.coverageTargets().stream().map(DrillOutline::seconds).toList(),
        tiersByWeight(city),
        cars.junctionCount(),
        kilometres(cars),
        city.timeBands().bands().size(),
        drill.plan().dispatch().id(),
        drill.plan().directAlerts().entrySet().stream()
            .map(
                alert ->
                    new DirectAlertLine(
                        alert.getKey().id(),
                        seconds(alert.getValue().after()),
                        alert.getValue().isLimited() ? seconds(alert.getValue().within()) : null))
            .toList(),
        CallLine.of(city.callCentre(), drill.demand()),
        drill.demand().stream()
            .map(entry -> DemandLine.of(entry, drill.clock().start(), city))
            .toList(),
        crews(city));
  }

  /** {@code 2026-01-12 18:00 (Asia/Shanghai)} */
  private static String moment(ZonedDateTime start) {
    return start.toLocalDate() + " " + start.toLocalTime() + " (" + start.getZone().getId() + ")";
  }

  /** {@code 2026-01-13 03:10} */
  private static String minutes(ZonedDateTime at) {
    return at.toLocalDate() + " " + at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** The tiers that have a station: central, small and micro first, then the author's own. */
  private static List<String> tiersByWeight(City city) {
    List<String> known = List.of("central", "small", "micro");
    List<String> present =
        city.stations().stream().map(Station::tier).distinct().sorted().map(t -> t.id()).toList();
    List<String> ordered = new ArrayList<>(known.stream().filter(present::contains).toList());
    present.stream().filter(tier -> !known.contains(tier)).forEach(ordered::add);
    return ordered;
  }

  private static double kilometres(RoadNetwork network) {
    double metres = 0;
    for (int s = 0; s < network.segmentCount(); s++) {
      metres += network.segment(s).metres();
    }
    return Math.round(metres / 100) / 10.0;
  }

  private static List<CrewLine> crews(City city) {
    Map<CrewLine, Integer> units = new LinkedHashMap<>();
    for (Unit unit : city.units()) {
      Readiness ready = unit.readiness();
      CrewLine one =
          new CrewLine(
              unit.station().tier().id(),
              unit.type().id(),
              1,
              ready.meanTurnoutMillis() / 1000.0,
              seconds(ready.constantTravel()),
              ready.travelNoiseSigma(),
              ready.setUp().meanMillis() / 1000.0);
      units.merge(one, 1, Integer::sum);
    }
    return units.entrySet().stream()
        .map(entry -> entry.getKey().times(entry.getValue()))
        .sorted(BY_TIER_TYPE_AND_TURNOUT)
        .toList();
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
