package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.ExpectedTravel;
import org.tocsin.roads.Location;
import org.tocsin.roads.TimesTo;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTable;
import org.tocsin.roads.WayHome;

/**
 * The bays whose units move out in one mode. They look at one place at a time, together: the times
 * from all of their stations are read off one table.
 */
final class ModeBays {

  private final TravelMode mode;
  private final List<Bay> bays;
  private final Trips trips;
  private final List<Location> stations;
  private final Bay[][] baysAt;
  private final @Nullable TravelTable[] tableByBand;
  private final Bay[] varying;
  private final ExpectedTravel leastTravel;
  private long leastTurnoutMillis;
  private int varyingHour = -1;
  private int streetsVersion;
  private @Nullable TimesTo times;

  ModeBays(TravelMode mode, List<Bay> bays, Trips trips) {
    this.mode = mode;
    this.bays = List.copyOf(bays);
    this.trips = trips;
    Map<Location, List<Bay>> byStation = new LinkedHashMap<>();
    for (Bay bay : bays) {
      byStation.computeIfAbsent(bay.station().location(), s -> new ArrayList<>()).add(bay);
    }
    this.stations = List.copyOf(byStation.keySet());
    this.baysAt =
        byStation.values().stream().map(those -> those.toArray(new Bay[0])).toArray(Bay[][]::new);
    this.tableByBand = new TravelTable[trips.bandCount()];
    this.varying = bays.stream().filter(Bay::turnoutVaries).toArray(Bay[]::new);
    this.leastTravel =
        new ExpectedTravel(
            bays.stream().mapToLong(Bay::constantMillis).min().orElse(0),
            bays.stream().mapToDouble(Bay::meanNoise).min().orElse(1));
    this.leastTurnoutMillis = leastTurnoutMillis();
    gather();
  }

  /** From now on these bays are timed in this mode. */
  void gather() {
    bays.forEach(bay -> bay.joins(this));
  }

  private long leastTurnoutMillis() {
    return bays.stream().mapToLong(Bay::turnoutMillis).min().orElse(0);
  }

  /** Looks at a place, under the streets and the traffic as they are now. */
  TimesTo lookAt(Location place) {
    expectTurnoutOfNow();
    TimesTo now = tableNow().timesTo(place);
    times = now;
    return now;
  }

  /** The bays of a station, by its number in what {@link #lookAt} tells; not to be changed. */
  Bay[] baysAt(int station) {
    return baysAt[station];
  }

  /**
   * Whether a unit in quarters of any bay might be there within a time over a network time: quicker
   * to tell than to ask all bays.
   */
  boolean mightArriveWithin(int networkMillis, long millis) {
    return leastTravel.mightBeWithin(networkMillis, millis - leastTurnoutMillis);
  }

  /** A network time to the place that a unit on its way home cannot beat. */
  int leastMillis(WayHome unit) {
    return times == null ? 0 : times.leastMillis(unit);
  }

  /** Its bays reckon with the turnout of this hour. */
  void expectTurnoutOfNow() {
    int hour = varying.length > 0 ? trips.hourOfWeek() : varyingHour;
    if (hour != varyingHour) {
      varyingHour = hour;
      for (Bay bay : varying) {
        bay.expectTurnoutOf(hour);
      }
      leastTurnoutMillis = leastTurnoutMillis();
    }
  }

  private TravelTable tableNow() {
    if (streetsVersion != trips.streetsVersion()) {
      streetsVersion = trips.streetsVersion();
      Arrays.fill(tableByBand, null);
    }
    int band = trips.bandIndex();
    TravelTable known = tableByBand[band];
    if (known == null) {
      known = trips.outward(stations, mode);
      tableByBand[band] = known;
    }
    return known;
  }
}
