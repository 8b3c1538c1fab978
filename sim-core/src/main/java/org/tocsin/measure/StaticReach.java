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
    return bestOf(expectedOfCrews(place), crew -> true);
  }

  /** Expected milliseconds of each kind of crew, whatever it provides. */
  int[] expectedOfCrews(Location place) {
    int[] expected = new int[starts.size()];
    for (int i = 0; i < expected.length; i++) {
      Start start = starts.get(i);
      expected[i] = start.crew().expectedMillis(start.times().millisTo(place));
    }
    return expected;
  }

  /** Of the times that {@link #expectedOfCrews} tells the best of those who can help, by tier. */
  int[] bestOf(int[] expectedOfCrews, Capabilities needed) {
    return bestOf(expectedOfCrews, crew -> crew.provides().contributesTo(needed));
  }

  private int[] bestOf(int[] expectedOfCrews, Predicate<Crew> fit) {
    int[] best = new int[tiers];
    Arrays.fill(best, NEVER_MILLIS);
    for (int i = 0; i < expectedOfCrews.length; i++) {
      Crew crew = starts.get(i).crew();
      if (expectedOfCrews[i] < best[crew.tier()] && fit.test(crew)) {
        best[crew.tier()] = expectedOfCrews[i];
      }
    }
    return best;
  }
}
