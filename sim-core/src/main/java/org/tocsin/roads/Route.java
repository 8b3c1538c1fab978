package org.tocsin.roads;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The way of one trip through the streets, with the time at every point of it. Cheap to make: the
 * way is unpacked only when someone asks where the unit is.
 *
 * <p>Times are milliseconds since the trip began, by the network times alone: a unit that is slower
 * by a factor asks with its elapsed time divided by it. Never changes; to be used by one thread at
 * a time.
 */
public final class Route {

  private final int millis;
  private final double metres;
  private @Nullable Source source;
  private @Nullable Way way;

  /** Unpacks a way. */
  interface Source {
    Way unpack();
  }

  Route(int millis, double metres, Source source) {
    this.millis = millis;
    this.metres = metres;
    this.source = source;
  }

  static Route of(Way way) {
    return new Route(way.millis(), way.metres(), () -> way);
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
    Way unpacked = way();
    return IntStream.range(0, unpacked.size())
        .mapToObj(unpacked::leg)
        .filter(leg -> leg instanceof StreetLeg street && street.arc() >= 0)
        .mapToInt(leg -> ((StreetLeg) leg).arc())
        .toArray();
  }

  /** The parts of the way, in order; their times add up to the time of the whole. */
  public List<RoutePart> parts() {
    Way unpacked = way();
    return IntStream.range(0, unpacked.size())
        .mapToObj(i -> new RoutePart(unpacked.leg(i)))
        .toList();
  }

  /** Where the unit is; at its destination when the time is up. */
  public Position pointAt(long elapsedMillis) {
    Way unpacked = way();
    if (elapsedMillis >= millis) {
      return unpacked.leg(unpacked.size() - 1).at(1);
    }
    if (elapsedMillis <= 0) {
      return unpacked.leg(0).at(0);
    }
    int i = unpacked.legAt(elapsedMillis);
    return unpacked.leg(i).at(unpacked.share(i, elapsedMillis));
  }

  /** The next junction on the way, now included. */
  public JunctionAhead junctionAhead(long elapsedMillis) {
    Way unpacked = way();
    int here = unpacked.leg(0).junctionAtStart();
    if (elapsedMillis <= 0 && here >= 0) {
      return new JunctionAhead(OptionalInt.of(here), 0, 0);
    }
    int i = unpacked.legAt(elapsedMillis);
    RouteLeg leg = unpacked.leg(i);
    double ahead = (1 - unpacked.share(i, elapsedMillis)) * leg.metres();
    while (leg.junctionAtEnd() < 0 && i < unpacked.size() - 1) {
      leg = unpacked.leg(++i);
      ahead += leg.metres();
    }
    OptionalInt junction =
        leg.junctionAtEnd() >= 0 ? OptionalInt.of(leg.junctionAtEnd()) : OptionalInt.empty();
    int left = (int) Math.max(0, unpacked.endMillis(i) - elapsedMillis);
    return new JunctionAhead(junction, left, ahead);
  }

  /** Whether what is left of the way uses any of some segments, now included. */
  public boolean passes(BitSet segments, long elapsedMillis) {
    Way unpacked = way();
    for (int i = unpacked.legAt(elapsedMillis); i < unpacked.size(); i++) {
      if (unpacked.leg(i) instanceof StreetLeg street && segments.get(street.segment())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first of some segments on what is left of the way, that on which the unit is included;
   * empty if it travels along none of them.
   */
  public Optional<SegmentAhead> firstOf(BitSet segments, long elapsedMillis) {
    Way unpacked = way();
    for (int i = unpacked.legAt(elapsedMillis); i < unpacked.size(); i++) {
      RouteLeg leg = unpacked.leg(i);
      boolean isAhead = leg.millis() > 0 && unpacked.endMillis(i) > elapsedMillis;
      if (isAhead && leg instanceof StreetLeg street && segments.get(street.segment())) {
        int entered = unpacked.endMillis(i) - leg.millis();
        return Optional.of(
            new SegmentAhead(street.segment(), Math.max(entered, Math.max(0, elapsedMillis))));
      }
    }
    return Optional.empty();
  }

  /** How much of the way is behind the unit. */
  public double metresAt(long elapsedMillis) {
    return elapsedMillis >= millis ? metres : way().metresAt(elapsedMillis);
  }

  /** Where on the streets a unit on this way is, as far as the choice of another way goes. */
  UnderWay underWay(long elapsedMillis) {
    Way unpacked = way();
    int i = unpacked.legAt(elapsedMillis);
    return UnderWay.on(unpacked.leg(i), unpacked.share(i, elapsedMillis));
  }

  Way way() {
    Way unpacked = way;
    if (unpacked == null) {
      Source packed = source;
      if (packed == null) {
        throw new AssertionError("a route has its way or what it is unpacked from");
      }
      unpacked = packed.unpack();
      way = unpacked;
      source = null;
    }
    return unpacked;
  }
}
