package org.tocsin.roads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Travel in one replication, under its {@link RoadConditions}: times and routes as they hold now.
 * While nothing has changed on a network these are the shared trees; after a change copies of them
 * are repaired when they are next asked for.
 *
 * <p>A tree goes on telling what it told; that is right as long as {@link #version} stays the same,
 * so whoever keeps trees asks anew when it has grown. Not safe for threads.
 */
public final class Travel {

  /** Shapes keep coordinates to 1e-7 degrees, so that each end may be a centimetre off. */
  private static final double ROUNDING_METRES = 0.02;

  private final Streets streets;
  private final RoadConditions conditions;
  private final FlatMap[] maps;
  private final List<ModeTravel> modes = new ArrayList<>();

  public Travel(Streets streets, RoadConditions conditions) {
    this.streets = streets;
    this.conditions = conditions;
    this.maps =
        Arrays.stream(NetworkKind.values())
            .map(kind -> streets.network(kind).shapes.map)
            .distinct()
            .toArray(FlatMap[]::new);
  }

  /** Grows whenever any street has changed. */
  public int version() {
    return conditions.version();
  }

  /** The shortest ways from a fixed place (kept; not for incidents). */
  public TravelTree from(Location origin, TravelMode mode, TimeBand band) {
    return travel(mode, band).from(origin);
  }

  /**
   * Time from any place to a fixed one, or {@link TravelTree#UNREACHABLE}, as the tree of {@link
   * #to} tells. Asking for one place and many fixed ones in a row shares the work, until it is
   * cheaper to keep trees.
   */
  public int millisTo(Location place, Location fixed, TravelMode mode, TimeBand band) {
    return travel(mode, band).millisTo(place, fixed);
  }

  /** The shortest ways to a fixed place (kept; not for incidents). */
  public TravelTree to(Location destination, TravelMode mode, TimeBand band) {
    return travel(mode, band).to(destination);
  }

  /**
   * The times from several fixed places; from then on searches for units on their way are aimed by
   * what these places know, once that pays. Right as long as {@link #version} stays the same.
   */
  public TravelTable table(List<Location> origins, TravelMode mode, TimeBand band) {
    return travel(mode, band).table(origins);
  }

  /**
   * Time from a junction to a place, or {@link TravelTree#UNREACHABLE} when it is more than {@code
   * limitMillis}. Asking for many junctions and one place in a row shares the work.
   */
  public int millisFromJunction(
      int junction, Location destination, TravelMode mode, TimeBand band, int limitMillis) {
    return travel(mode, band).searchTo(destination).runTo(junction, limitMillis);
  }

  /** The shortest way from a junction to a place that can be reached from it. */
  public Route routeFromJunction(
      int junction, Location destination, TravelMode mode, TimeBand band) {
    ModeTravel travel = travel(mode, band);
    PathSearch search = travel.searchTo(destination);
    int millis = search.runTo(junction, TravelTree.UNREACHABLE);
    if (millis == TravelTree.UNREACHABLE) {
      throw new IllegalStateException("no way from junction " + junction + " to " + destination);
    }
    return Route.of(
        RouteLegs.fromJunction(travel.arcTimes(), search.parent, junction, destination));
  }

  /**
   * Time between any two places, or {@link TravelTree#UNREACHABLE} when it is more than {@code
   * limitMillis}.
   */
  public int millisBetween(
      Location origin, Location destination, TravelMode mode, TimeBand band, int limitMillis) {
    int millis =
        origin == destination
            ? 0
            : TripEnd.millis(choice(origin, destination, travel(mode, band), limitMillis));
    return millis <= limitMillis ? millis : TravelTree.UNREACHABLE;
  }

  /** The shortest way between any two places that a way joins. */
  public Route routeBetween(Location origin, Location destination, TravelMode mode, TimeBand band) {
    ModeTravel travel = travel(mode, band);
    if (origin == destination) {
      return Route.of(RouteLegs.none(travel.arcTimes(), origin));
    }
    long choice = choice(origin, destination, travel, TravelTree.UNREACHABLE);
    if (TripEnd.millis(choice) == TravelTree.UNREACHABLE) {
      throw new IllegalStateException("no way from " + origin + " to " + destination);
    }
    SnappedPoint from = origin.access(travel.arcTimes().network.kind());
    int[] parent = onwardParents(travel, from, destination, choice);
    return Route.of(
        RouteLegs.inward(travel.arcTimes(), parent, origin.position(), from, destination, choice));
  }

  /**
   * Time for a unit under way to go to another place instead, or {@link TravelTree#UNREACHABLE}
   * when it is more than {@code limitMillis}. It may turn only at junctions; off the road, where it
   * is; and it leaves a segment that has been closed by the nearer end.
   *
   * @param current the way it is on, in a mode on the same network
   */
  public int millisDiverted(
      Route current,
      long elapsedMillis,
      Location destination,
      TravelMode mode,
      TimeBand band,
      int limitMillis) {
    return millisOnward(current.underWay(elapsedMillis), destination, mode, band, limitMillis);
  }

  /** The same for a unit on its way home that is on a whole arc. */
  public int millisDiverted(
      WayHome unit, Location destination, TravelMode mode, TimeBand band, int limitMillis) {
    return millisOnward(unit.underWay(), destination, mode, band, limitMillis);
  }

  private int millisOnward(
      UnderWay unit, Location destination, TravelMode mode, TimeBand band, int limitMillis) {
    int millis = TripEnd.millis(unit.choice(travel(mode, band), destination, limitMillis));
    return millis <= limitMillis ? millis : TravelTree.UNREACHABLE;
  }

  /**
   * The way of a unit that is diverted to another place, from where it is; as {@link
   * #millisDiverted} tells.
   */
  public Route divert(
      Route current, long elapsedMillis, Location destination, TravelMode mode, TimeBand band) {
    return onward(current.underWay(elapsedMillis), destination, mode, band);
  }

  /** The same for a unit on its way home that is on a whole arc. */
  public Route divert(WayHome unit, Location destination, TravelMode mode, TimeBand band) {
    return onward(unit.underWay(), destination, mode, band);
  }

  private Route onward(UnderWay unit, Location destination, TravelMode mode, TimeBand band) {
    ModeTravel travel = travel(mode, band);
    long choice = unit.choice(travel, destination, TravelTree.UNREACHABLE);
    if (TripEnd.millis(choice) == TravelTree.UNREACHABLE) {
      throw new IllegalStateException("no way from " + unit.position() + " to " + destination);
    }
    return Route.of(
        RouteLegs.inward(
            travel.arcTimes(),
            onwardParents(travel, unit.spot(), destination, choice),
            unit.position(),
            unit.spot(),
            destination,
            choice));
  }

  /**
   * A time that no trip from a junction to a place can beat, from the straight line alone: for
   * pruning.
   */
  public int lowerBoundMillis(int junction, Location destination, TravelMode mode, TimeBand band) {
    ArcTimes times = travel(mode, band).arcTimes();
    SnappedPoint spot = destination.access(times.network.kind());
    Position street = times.network.shapes.position(spot.segment(), spot.fraction());
    double fastest = times.network.straightMetres(junction, street) * times.leastMillisPerMetre;
    // The part of the last segment is rounded to the nearest millisecond.
    return (int) Math.max(0, Math.floor(fastest - 1)) + times.offRoad(spot);
  }

  /**
   * The least time that a mode takes over a metre of any street or off it: the inverse of its
   * highest speed.
   */
  public double leastMillisPerMetre(TravelMode mode, TimeBand band) {
    double onRoad = travel(mode, band).arcTimes().leastMillisPerMetre;
    return Math.min(onRoad, 1000 / mode.offRoad().metresPerSecond());
  }

  /**
   * Straight-line distance between two places in metres, less 2 cm for the rounding of coordinates,
   * on that network's flat map where it is shortest: so that with {@link #leastMillisPerMetre} it
   * bounds the time of every mode from below (but for the rounding of the parts at both ends, at
   * most 1 ms).
   */
  public double straightMetres(Location one, Location other) {
    double least = Double.POSITIVE_INFINITY;
    for (FlatMap map : maps) {
      double east = map.x(one.longitude()) - map.x(other.longitude());
      double north = map.y(one.latitude()) - map.y(other.latitude());
      least = Math.min(least, Math.sqrt(east * east + north * north));
    }
    return Math.max(0, least - ROUNDING_METRES);
  }

  private static int[] onwardParents(
      ModeTravel travel, SnappedPoint from, Location destination, long choice) {
    if (TripEnd.way(choice) == TripEnd.DIRECT) {
      return new int[0];
    }
    boolean second = TripEnd.way(choice) == TripEnd.BY_SECOND;
    int junction = TripEnd.junction(travel.arcTimes().network, from.segment(), second);
    return travel.onwardParents(junction, destination);
  }

  private static long choice(
      Location origin, Location destination, ModeTravel travel, int limitMillis) {
    ArcTimes times = travel.arcTimes();
    SpotTimes from = new SpotTimes(times, origin, true);
    int atFirst = travel.onwardMillis(from.firstJunction, destination, limitMillis);
    // By the second end only what is sooner counts.
    long whole = Math.min(limitMillis, (long) atFirst + from.firstMillis);
    int left = (int) Math.max(0, whole - from.secondMillis);
    int atSecond = travel.onwardMillis(from.secondJunction, destination, left);
    return TripEnd.best(from, destination.access(times.network.kind()), atFirst, atSecond);
  }

  private ModeTravel travel(TravelMode mode, TimeBand band) {
    for (int i = 0; i < modes.size(); i++) {
      ModeTravel known = modes.get(i);
      if (known.mode == mode && known.band == band) {
        return known;
      }
    }
    ModeTravel added = new ModeTravel(streets.travelTimes(mode, band), mode, band, conditions);
    modes.add(added);
    return added;
  }
}
