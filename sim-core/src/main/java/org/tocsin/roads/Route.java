package org.tocsin.roads;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The way of one trip through the streets, with the time at every point of it. Cheap to make: the way is unpacked only
 * when someone asks where the unit is.
 *
 * <p>Times are milliseconds since the trip began, by the network times alone: a unit that is slower by a factor asks
 * with its elapsed time divided by it. Never changes; to be used by one thread at a time.
 */
public final class Route {

  private final int millis;
  private final double metres;
  private @Nullable Way way;
  private @Nullable Source source;

  /** Unpacks a way into its legs. */
  interface Source {
    List<RouteLeg> legs();
  }

  /** The legs and the time at which each ends. */
  private record Way(RouteLeg[] legs, int[] endMillis) {}

  Route(int millis, double metres, Source source) {
    this.millis = millis;
    this.metres = metres;
    this.source = source;
  }

  static Route of(List<RouteLeg> legs) {
    int millis = 0;
    double metres = 0;
    for (RouteLeg leg : legs) {
      millis += leg.millis();
      metres += leg.metres();
    }
    return new Route(millis, metres, () -> legs);
  }

  /** Time of the whole way. */
  public int millis() {
    return millis;
  }

  /** Length of the whole way, off-road ends included. */
  public double metres() {
    return metres;
  }

  /** The arcs travelled, in order, the partly travelled ones at both ends included. */
  public int[] arcs() {
    return Arrays.stream(way().legs())
        .filter(leg -> leg instanceof StreetLeg street && street.arc() >= 0)
        .mapToInt(leg -> ((StreetLeg) leg).arc())
        .toArray();
  }

  /** Where the unit is; at its destination when the time is up. */
  public Position pointAt(long elapsedMillis) {
    Way unpacked = way();
    if (unpacked.legs().length == 0) {
      throw new IllegalStateException("a trip from a place to itself has no way");
    }
    int i = legAt(unpacked, elapsedMillis);
    return unpacked.legs()[i].at(share(unpacked, i, elapsedMillis));
  }

  /** The next junction on the way, now included. */
  public JunctionAhead junctionAhead(long elapsedMillis) {
    Way unpacked = way();
    RouteLeg[] legs = unpacked.legs();
    if (legs.length == 0) {
      return new JunctionAhead(OptionalInt.empty(), 0, 0);
    }
    if (elapsedMillis <= 0 && legs[0].junctionAtStart() >= 0) {
      return new JunctionAhead(OptionalInt.of(legs[0].junctionAtStart()), 0, 0);
    }
    int first = legAt(unpacked, elapsedMillis);
    double ahead = (1 - share(unpacked, first, elapsedMillis)) * legs[first].metres();
    for (int i = first; i < legs.length; i++) {
      ahead += i > first ? legs[i].metres() : 0;
      int left = (int) Math.max(0, unpacked.endMillis()[i] - elapsedMillis);
      if (legs[i].junctionAtEnd() >= 0) {
        return new JunctionAhead(OptionalInt.of(legs[i].junctionAtEnd()), left, ahead);
      }
      if (i == legs.length - 1) {
        return new JunctionAhead(OptionalInt.empty(), left, ahead);
      }
    }
    throw new AssertionError("a way ends with its last leg");
  }

  /** Whether what is left of the way uses a segment, now included. */
  public boolean passes(int segment, long elapsedMillis) {
    Way unpacked = way();
    if (unpacked.legs().length == 0) {
      return false;
    }
    for (int i = legAt(unpacked, elapsedMillis); i < unpacked.legs().length; i++) {
      if (unpacked.legs()[i] instanceof StreetLeg street && street.segment() == segment) {
        return true;
      }
    }
    return false;
  }

  List<RouteLeg> legs() {
    return List.of(way().legs());
  }

  private Way way() {
    Way unpacked = way;
    if (unpacked == null) {
      Source packed = source;
      RouteLeg[] legs = packed == null ? new RouteLeg[0] : packed.legs().toArray(new RouteLeg[0]);
      int[] ends = new int[legs.length];
      int end = 0;
      for (int i = 0; i < legs.length; i++) {
        end += legs[i].millis();
        ends[i] = end;
      }
      unpacked = new Way(legs, ends);
      way = unpacked;
      source = null;
    }
    return unpacked;
  }

  /** The first leg that ends at or after a time, else the last. */
  private static int legAt(Way unpacked, long elapsedMillis) {
    int[] ends = unpacked.endMillis();
    int at = Arrays.binarySearch(ends, (int) Math.max(0, Math.min(Integer.MAX_VALUE, elapsedMillis)));
    int leg = at >= 0 ? at : -at - 1;
    while (leg > 0 && leg < ends.length && ends[leg - 1] == ends[leg]) {
      leg--;
    }
    return Math.min(leg, ends.length - 1);
  }

  private static double share(Way unpacked, int leg, long elapsedMillis) {
    int duration = unpacked.legs()[leg].millis();
    long since = elapsedMillis - (unpacked.endMillis()[leg] - duration);
    return duration == 0 ? 1 : Math.max(0, Math.min(1, (double) since / duration));
  }
}
