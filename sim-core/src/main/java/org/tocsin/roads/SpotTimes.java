package org.tocsin.roads;

/**
 * How a place meets the network under given arc times in one direction: its times to (or from) both
 * ends of its segment, the way off the road included.
 */
final class SpotTimes {

  final ArcTimes times;
  final boolean departing;
  final SnappedPoint spot;
  final int firstJunction;
  final int secondJunction;

  /** {@link TravelTree#UNREACHABLE} when that end cannot be used. */
  final int firstMillis;

  final int secondMillis;

  SpotTimes(ArcTimes times, Location place, boolean departing) {
    this.times = times;
    this.departing = departing;
    this.spot = place.access(times.network.kind());
    firstJunction = TripEnd.junction(times.network, spot.segment(), false);
    secondJunction = TripEnd.junction(times.network, spot.segment(), true);
    int offRoad = times.offRoad(spot);
    firstMillis = (int) TripEnd.sum(times.toEnd(spot, false, departing), offRoad, 0);
    secondMillis = (int) TripEnd.sum(times.toEnd(spot, true, departing), offRoad, 0);
  }
}
