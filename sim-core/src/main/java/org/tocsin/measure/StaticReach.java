package org.tocsin.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.roads.Location;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TimeBands;
import org.tocsin.roads.TravelTree;
import org.tocsin.time.SimTime;

/**
 * How soon a place could be reached if every unit waited in its station: mean turnout, constant
 * part and travel in the time band that holds for most hours of the drill. What the layout alone
 * promises, without busy units and without neighbours.
 */
final class StaticReach {

  /** No unit can get there. */
  static final int NEVER_MILLIS = Integer.MAX_VALUE;

  private record Origin(Station station, UnitType type, Readiness readiness) {}

  private record Reach(
      int tier, double meanNoise, long turnoutMillis, long constantMillis, TravelTree tree) {

    int expectedMillis(Location place) {
      int network = tree.millisTo(place);
      return network == TravelTree.UNREACHABLE
          ? NEVER_MILLIS
          : (int)
              Math.min(
                  NEVER_MILLIS - 1,
                  turnoutMillis + Math.round(meanNoise * (constantMillis + network)));
    }
  }

  private final List<Tier> tiers;
  private final List<Reach> reaches = new ArrayList<>();

  StaticReach(Drill drill) {
    City city = drill.city();
    tiers = city.tiers();
    TimeBand band = commonBand(drill);
    Set<Origin> origins = new LinkedHashSet<>();
    for (Unit unit : city.units()) {
      if (unit.station().tier().isOwn()) {
        origins.add(new Origin(unit.station(), unit.type(), unit.readiness()));
      }
    }
    for (Origin origin : origins) {
      reaches.add(
          new Reach(
              tiers.indexOf(origin.station().tier()),
              origin.readiness().meanNoise(),
              origin.readiness().turnout().meanMillis(),
              origin.readiness().constantTravel().toMillis(),
              city.streets()
                  .travelTimes(origin.type().outbound(), band)
                  .from(origin.station().location())));
    }
  }

  private static TimeBand commonBand(Drill drill) {
    TimeBands bands = drill.city().timeBands();
    int[] hours = new int[bands.bands().size()];
    int most = 0;
    for (long hour = 0; hour < Math.max(1, drill.clock().duration().toHours()); hour++) {
      SimTime time = SimTime.after(Duration.ofHours(hour));
      int band = bands.indexAt(drill.clock().hourOfWeek(time));
      hours[band]++;
      most = hours[band] > hours[most] ? band : most;
    }
    return bands.bands().get(most);
  }

  /**
   * Expected milliseconds from notification to arrival by tier, in the order of {@code
   * City.tiers()}.
   */
  int[] expectedMillis(Location place) {
    int[] best = new int[tiers.size()];
    Arrays.fill(best, NEVER_MILLIS);
    for (Reach reach : reaches) {
      best[reach.tier()] = Math.min(best[reach.tier()], reach.expectedMillis(place));
    }
    return best;
  }
}
