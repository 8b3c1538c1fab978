package org.tocsin.roads;

/**
 * A unit on its way, when it is asked to go elsewhere.
 *
 * @param leg the leg of its way that it is on
 * @param share of that leg that it has done
 * @param spot where it is on a segment, or will be once back from off the road
 * @param heading the end of the segment it is bound to reach
 */
record UnderWay(RouteLeg leg, double share, SnappedPoint spot, Heading heading) {

  enum Heading {
    FIRST_END,
    SECOND_END,
    EITHER_END
  }

  /** On a leg after a share of it. */
  static UnderWay on(RouteLeg leg, double share) {
    if (leg instanceof OffRoadLeg offRoad) {
      double left = offRoad.towardsStreet() ? 1 - share : share;
      SnappedPoint spot =
          new SnappedPoint(
              offRoad.spot().segment(), offRoad.spot().fraction(), left * offRoad.metres());
      return new UnderWay(leg, share, spot, Heading.EITHER_END);
    }
    StreetLeg street = (StreetLeg) leg;
    SnappedPoint spot = new SnappedPoint(street.segment(), street.fractionAt(share), 0);
    if (street.arc() < 0 || !ArcTimes.isInside(spot)) {
      return new UnderWay(leg, share, spot, Heading.EITHER_END);
    }
    boolean forward = street.end() > street.start();
    return new UnderWay(leg, share, spot, forward ? Heading.SECOND_END : Heading.FIRST_END);
  }

  /** Where it is. */
  Position position() {
    return leg.at(share);
  }

  /** The best way to a destination, by the end of the segment it leads over. */
  long choice(ModeTravel travel, Location destination, int limitMillis) {
    ArcTimes times = travel.arcTimes();
    SnappedPoint to = destination.access(times.network.kind());
    Heading bound = bound(times);
    int offRoad = times.offRoad(spot);
    long best = TripEnd.NO_WAY;
    if (to.segment() == spot.segment() && isAhead(times, to)) {
      long along = TripEnd.sum(offRoad, times.between(spot, to), times.offRoad(to));
      best = TripEnd.pack(along, TripEnd.DIRECT);
    }
    if (bound != Heading.SECOND_END) {
      best = Math.min(best, via(travel, destination, false, limitMillis));
    }
    if (bound != Heading.FIRST_END) {
      int sooner = Math.min(limitMillis, TripEnd.millis(best));
      best = Math.min(best, via(travel, destination, true, sooner));
    }
    return best;
  }

  private long via(ModeTravel travel, Location destination, boolean second, int limitMillis) {
    ArcTimes times = travel.arcTimes();
    int part = times.leaving(spot, second);
    if (part == TravelTree.UNREACHABLE) {
      return TripEnd.NO_WAY;
    }
    int junction = TripEnd.junction(times.network, spot.segment(), second);
    int leaving = (int) TripEnd.sum(times.offRoad(spot), part, 0);
    int onward = travel.onwardMillis(junction, destination, Math.max(0, limitMillis - leaving));
    return TripEnd.pack(
        TripEnd.sum(leaving, onward, 0), second ? TripEnd.BY_SECOND : TripEnd.BY_FIRST);
  }

  /** A segment that has been closed is left by the nearer end. */
  private Heading bound(ArcTimes times) {
    boolean caught = ArcTimes.isInside(spot) && times.closure(spot.segment()) != Closure.OPEN;
    if (!caught) {
      return heading;
    }
    return spot.fraction() <= 0.5 ? Heading.FIRST_END : Heading.SECOND_END;
  }

  private boolean isAhead(ArcTimes times, SnappedPoint to) {
    boolean free = heading == Heading.EITHER_END || times.closure(spot.segment()) != Closure.OPEN;
    double way = to.fraction() - spot.fraction();
    return free || way == 0 || (heading == Heading.SECOND_END) == (way > 0);
  }
}
