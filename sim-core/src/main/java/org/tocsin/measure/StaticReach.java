package org.tocsin.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.city.Capabilities;
import org.tocsin.city.City;
import org.tocsin.city.ExpectedTravel;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.roads.Location;
import org.tocsin.roads.NearestTimes;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/**
 * How soon a place could be reached if every unit waited in its station: mean turnout, constant
 * part and travel in the time band that holds for most hours of the drill. What the layout alone
 * promises, without busy units and without neighbours. Immutable.
 */
final class StaticReach {

  /** No unit can get there. */
  static final int NEVER_MILLIS = Integer.MAX_VALUE;

  /** Those who get going alike: of them the one with the least network time is there first. */
  private record Crew(
      TravelMode mode, int tier, Capabilities provides, long turnoutMillis, ExpectedTravel travel) {

    int expectedMillis(int network) {
      return network == TravelTree.UNREACHABLE
          ? NEVER_MILLIS
          : (int) Math.min(NEVER_MILLIS - 1, turnoutMillis + travel.millis(network));
    }
  }

  private record Start(Crew crew, NearestTimes times) {}

  private final int tiers;
  private final List<Start> starts = new ArrayList<>();

  StaticReach(Drill drill) {
    City city = drill.city();
    tiers = city.tiers().size();
    TimeBand band = city.timeBands().mostCommonIn(drill.clock());
    Map<Crew, Set<Location>> stations = new LinkedHashMap<>();
    for (Unit unit : city.units()) {
      if (unit.station().tier().isOwn()) {
        stations
            .computeIfAbsent(crew(city, unit), crew -> new LinkedHashSet<>())
            .add(unit.station().location());
      }
    }
    stations.forEach(
        (crew, from) ->
            starts.add(
                new Start(
                    crew,
                    city.streets().travelTimes(crew.mode(), band).fromNearest(List.copyOf(from)))));
  }

  private static Crew crew(City city, Unit unit) {
    return new Crew(
        unit.type().outbound(),
        city.tiers().indexOf(unit.station().tier()),
        unit.type().provides(),
        unit.readiness().meanTurnoutMillis(),
        unit.readiness().expectedTravel());
  }

  /**
   * Expected milliseconds from notification to arrival by tier, in the order of {@code
   * City.tiers()}.
   */
  int[] expectedMillis(Location place) {
    return expectedMillis(place, crew -> true);
  }

  /** The same for units that provide something of what is needed. */
  int[] expectedMillis(Location place, Capabilities needed) {
    return expectedMillis(place, crew -> crew.provides().contributesTo(needed));
  }

  private int[] expectedMillis(Location place, Predicate<Crew> fit) {
    int[] best = new int[tiers];
    Arrays.fill(best, NEVER_MILLIS);
    for (Start start : starts) {
      Crew crew = start.crew();
      if (fit.test(crew)) {
        int expected = crew.expectedMillis(start.times().millisTo(place));
        best[crew.tier()] = Math.min(best[crew.tier()], expected);
      }
    }
    return best;
  }
}
