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
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.roads.Location;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TimeBands;
import org.tocsin.roads.TimesTo;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTable;
import org.tocsin.roads.TravelTree;
import org.tocsin.time.SimTime;

/**
 * How soon a place could be reached if every unit waited in its station: mean turnout, constant
 * part and travel in the time band that holds for most hours of the drill. What the layout alone
 * promises, without busy units and without neighbours. To be used by one thread at a time.
 */
final class StaticReach {

  /** No unit can get there. */
  static final int NEVER_MILLIS = Integer.MAX_VALUE;

  private record Origin(Station station, UnitType type, Readiness readiness) {

    TravelMode mode() {
      return type.outbound();
    }
  }

  /** What an expected time depends on but for the network: the quickest network time is enough. */
  private record Crew(int tier, double meanNoise, long turnoutMillis, long constantMillis) {

    int expectedMillis(int network) {
      return network == TravelTree.UNREACHABLE
          ? NEVER_MILLIS
          : (int)
              Math.min(
                  NEVER_MILLIS - 1,
                  turnoutMillis + Math.round(meanNoise * (constantMillis + network)));
    }
  }

  /** The stations that one mode leaves from, and for each the place of its crew in the list. */
  private record Start(TravelTable table, int[] crews) {}

  private final int tiers;
  private final List<Crew> crews;
  private final List<Start> starts = new ArrayList<>();
  private final int[] networkMillis;

  StaticReach(Drill drill) {
    City city = drill.city();
    tiers = city.tiers().size();
    TimeBand band = commonBand(drill);
    Set<Origin> origins = new LinkedHashSet<>();
    for (Unit unit : city.units()) {
      if (unit.station().tier().isOwn()) {
        origins.add(new Origin(unit.station(), unit.type(), unit.readiness()));
      }
    }
    crews = origins.stream().map(origin -> crew(city, origin)).distinct().toList();
    networkMillis = new int[crews.size()];
    for (TravelMode mode : origins.stream().map(Origin::mode).distinct().toList()) {
      List<Origin> ofMode = origins.stream().filter(o -> o.mode().equals(mode)).toList();
      starts.add(
          new Start(
              city.streets()
                  .travelTimes(mode, band)
                  .table(ofMode.stream().map(origin -> origin.station().location()).toList()),
              ofMode.stream().mapToInt(origin -> crews.indexOf(crew(city, origin))).toArray()));
    }
  }

  private static Crew crew(City city, Origin origin) {
    return new Crew(
        city.tiers().indexOf(origin.station().tier()),
        origin.readiness().meanNoise(),
        origin.readiness().meanTurnoutMillis(),
        origin.readiness().constantTravel().toMillis());
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
    Arrays.fill(networkMillis, TravelTree.UNREACHABLE);
    for (Start start : starts) {
      TimesTo times = start.table().timesTo(place);
      int[] crewOf = start.crews();
      for (int i = 0; i < crewOf.length; i++) {
        networkMillis[crewOf[i]] = Math.min(networkMillis[crewOf[i]], times.millisFrom(i));
      }
    }
    int[] best = new int[tiers];
    Arrays.fill(best, NEVER_MILLIS);
    for (int i = 0; i < networkMillis.length; i++) {
      Crew crew = crews.get(i);
      best[crew.tier()] = Math.min(best[crew.tier()], crew.expectedMillis(networkMillis[i]));
    }
    return best;
  }
}
