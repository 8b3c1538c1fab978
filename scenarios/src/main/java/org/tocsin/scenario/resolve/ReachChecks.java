package org.tocsin.scenario.resolve;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.ExpectedTravel;
import org.tocsin.city.Readiness;
import org.tocsin.city.Unit;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.roads.Location;
import org.tocsin.roads.NearestTimes;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.time.DrillClock;

/**
 * Warns of zones that are far from what everyday incidents there call for, such as a zone of tall
 * houses without a ladder near: at most of its places, the nearest unit is expected later than 20
 * min after it is notified, all units waiting in their stations, in the traffic of most hours of
 * the drill.
 */
final class ReachChecks {

  /** Ours: far beyond every standard for a full force, of which the longest known asks 14 min. */
  private static final Duration FAR = Duration.ofMinutes(20);

  /** So many places of an entry, spread over its list, stand for all. */
  private static final int MOST_PLACES = 2000;

  /** Units that get going alike, from wherever they wait. */
  private record Crew(TravelMode mode, long turnoutMillis, ExpectedTravel travel) {

    static Crew of(Unit unit) {
      Readiness readiness = unit.readiness();
      return new Crew(
          unit.type().outbound(), readiness.meanTurnoutMillis(), readiness.expectedTravel());
    }
  }

  /** How many of a zone's places were looked at, and how far those beyond reach are at best. */
  private static final class Tally {
    private int looked;
    private int far;
    private long nearestMillis = Long.MAX_VALUE;
  }

  private final Problems problems;

  ReachChecks(Problems problems) {
    this.problems = problems;
  }

  void check(Scenario scenario, DrillClock clock, List<DemandEntry> demand, City city) {
    if (problems.hasErrors()) {
      return;
    }
    TimeBand band = city.timeBands().mostCommonIn(clock);
    Map<Capability, Map<Crew, NearestTimes>> nearest = new TreeMap<>();
    for (DemandEntry entry : demand) {
      if (entry instanceof PoissonDemand everyday) {
        for (Capability wanted : entry.type().need().fullForce().amounts().keySet()) {
          Map<Crew, NearestTimes> crews =
              nearest.computeIfAbsent(wanted, capability -> crews(capability, city, band));
          warn(scenario, entry.type(), wanted, zones(everyday.places(), crews));
        }
      }
    }
  }

  private static Map<Crew, NearestTimes> crews(Capability wanted, City city, TimeBand band) {
    Map<Crew, Set<Location>> stations = new LinkedHashMap<>();
    for (Unit unit : city.units()) {
      if (unit.type().provides().amount(wanted) > 0) {
        stations
            .computeIfAbsent(Crew.of(unit), c -> new LinkedHashSet<>())
            .add(unit.station().location());
      }
    }
    Map<Crew, NearestTimes> times = new LinkedHashMap<>();
    stations.forEach(
        (crew, from) ->
            times.put(
                crew,
                city.streets().travelTimes(crew.mode(), band).fromNearest(List.copyOf(from))));
    return times;
  }

  private static Map<String, Tally> zones(Places places, Map<Crew, NearestTimes> crews) {
    Map<String, Tally> zones = new TreeMap<>();
    int step = 1 + places.size() / MOST_PLACES;
    for (int i = 0; i < places.size(); i += step) {
      Place place = places.place(i);
      if (places.weight(i) > 0 && place.zone() != null) {
        Tally tally = zones.computeIfAbsent(place.zone().id(), zone -> new Tally());
        long expected = expectedMillis(place.location(), crews);
        tally.looked++;
        tally.far += expected > FAR.toMillis() ? 1 : 0;
        tally.nearestMillis = Math.min(tally.nearestMillis, expected);
      }
    }
    return zones;
  }

  private static long expectedMillis(Location place, Map<Crew, NearestTimes> crews) {
    long best = Long.MAX_VALUE;
    for (Map.Entry<Crew, NearestTimes> crew : crews.entrySet()) {
      int network = crew.getValue().millisTo(place);
      if (network != TravelTree.UNREACHABLE) {
        best =
            Math.min(best, crew.getKey().turnoutMillis() + crew.getKey().travel().millis(network));
      }
    }
    return best;
  }

  private void warn(
      Scenario scenario, IncidentType type, Capability wanted, Map<String, Tally> zones) {
    zones.forEach(
        (zone, tally) -> {
          if (2 * tally.far > tally.looked) {
            problems.warning(
                scenario.incidents().find(type.id()).orElseThrow().needSpot(),
                String.format(
                    Locale.ROOT,
                    "no unit with \"%s\" within 20 min of %.0f %% of zone \"%s\"%s, where \"%s\""
                        + " calls for it",
                    wanted.id(),
                    100.0 * tally.far / tally.looked,
                    zone,
                    nearest(tally),
                    type.id()),
                "a force that is there in time, from its stations with all units waiting");
          }
        });
  }

  private static String nearest(Tally tally) {
    return tally.nearestMillis == Long.MAX_VALUE
        ? ""
        : String.format(
            Locale.ROOT, ", at best %.0f min away", Math.ceil(tally.nearestMillis / 60_000.0));
  }
}
