package org.tocsin.engine;

import org.tocsin.city.Unit;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.Travel;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/** The way of one unit as it must be: whenever anything changes, the shortest from where it is. */
final class TripOracle {

  /** Parts of segments are rounded to the nearest millisecond at both ends. */
  private static final int ROUNDING_MILLIS = 2;

  private final Location place;
  private Route way;
  private long fromMillis;
  private final long departedMillis;
  private int choices;
  private boolean cutOff;

  TripOracle(Location place, Route way, long departedMillis) {
    this.place = place;
    this.way = way;
    this.fromMillis = departedMillis;
    this.departedMillis = departedMillis;
  }

  void chooseAnew(Travel fresh, Unit unit, long nowMillis) {
    if (cutOff || nowMillis >= arrivalMillis()) {
      return;
    }
    choices++;
    TravelMode mode = unit.type().outbound();
    long elapsed = nowMillis - fromMillis;
    int left =
        fresh.millisDiverted(way, elapsed, place, mode, TimeBand.ALWAYS, TravelTree.UNREACHABLE);
    if (left == TravelTree.UNREACHABLE) {
      cutOff = true;
    } else if (Math.abs(left - (way.millis() - elapsed)) > ROUNDING_MILLIS) {
      way = fresh.divert(way, elapsed, place, mode, TimeBand.ALWAYS);
      fromMillis = nowMillis;
    }
  }

  boolean isCutOff() {
    return cutOff;
  }

  long departedMillis() {
    return departedMillis;
  }

  long arrivalMillis() {
    return fromMillis + way.millis();
  }

  long toleranceMillis() {
    return (long) ROUNDING_MILLIS * choices;
  }
}
