package org.tocsin.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a mode takes on every arc at one moment: whole arcs, parts of them at either end of a
 * trip, and the way between a point and its street. Immutable.
 *
 * <p>A closed arc takes {@link TravelTree#UNREACHABLE}. A spot on a closed segment is still reached
 * from either end at the off-road speed, unless the closure is sealed.
 */
final class ArcTimes {

  /** No arc takes longer than a day. */
  static final int LONGEST_MILLIS = 86_400_000;

  private static final Closure[] CLOSURES = Closure.values();

  final RoadNetwork network;
  final TravelMode mode;
  final int[] millis;

  /**
   * The fastest that any piece of road lets a unit go, in milliseconds per metre of the flat map.
   */
  final double leastMillisPerMetre;

  /** How many changes of the streets they hold under; 0 when undisturbed. */
  final int version;

  /** Ordinals by segment; empty when all are open. */
  private final byte[] closures;

  private ArcTimes(
      RoadNetwork network,
      TravelMode mode,
      int[] millis,
      byte[] closures,
      double least,
      int version) {
    this.network = network;
    this.mode = mode;
    this.millis = millis;
    this.closures = closures;
    this.leastMillisPerMetre = least;
    this.version = version;
  }

  static ArcTimes undisturbed(RoadNetwork network, TravelMode usual, TimeBand band) {
    TravelMode mode = band.mode(usual);
    int[] millis = new int[network.arcCount()];
    int @Nullable [] given = network.givenMillis.get(mode.id());
    for (int a = 0; a < millis.length; a++) {
      RoadSegment segment = network.segment(network.segmentOf(a));
      double bandFactor = band.speedFactor(segment.roadClass());
      double time =
          given != null && given[a] > 0
              ? given[a] / bandFactor
              : segment.metres() / (metresPerSecond(mode, segment) * bandFactor) * 1000;
      millis[a] = whole(time);
    }
    return new ArcTimes(network, mode, millis, new byte[0], least(network, mode, millis), 0);
  }

  /**
   * These times after further changes of the streets.
   *
   * @param undisturbed the times when all streets are as on the map
   * @param conditions as they are now
   * @param since the changes that these times do not know yet
   */
  ArcTimes after(ArcTimes undisturbed, RoadConditions conditions, List<RoadChange> since) {
    NetworkKind kind = network.kind();
    int[] changed = millis.clone();
    byte[] closed = closures.length == 0 ? new byte[network.segmentCount()] : closures.clone();
    for (RoadChange change : since) {
      if (change.kind() == kind) {
        int segment = change.segment();
        Closure closure = conditions.closure(kind, segment);
        closed[segment] = (byte) closure.ordinal();
      }
    }
    int[] arcs = ArcChanges.arcs(network, since);
    for (int arc : arcs) {
      int segment = network.segmentOf(arc);
      changed[arc] =
          closed[segment] != Closure.OPEN.ordinal()
              ? TravelTree.UNREACHABLE
              : undisturbed.scaled(arc, conditions.speedFactor(kind, segment));
    }
    double least = leastAfter(changed, arcs);
    return new ArcTimes(network, mode, changed, closed, least, conditions.version());
  }

  private double leastAfter(int[] changed, int[] arcs) {
    double least = leastMillisPerMetre;
    for (int arc : arcs) {
      if (perMetre(network, mode, arc, millis[arc]) <= leastMillisPerMetre) {
        // It may have been the only one that was as fast.
        return least(network, mode, changed);
      }
      least = Math.min(least, perMetre(network, mode, arc, changed[arc]));
    }
    return least;
  }

  private int scaled(int arc, double factor) {
    return factor == 1 ? millis[arc] : whole(millis[arc] / factor);
  }

  /**
   * Time between a spot and one end of its segment without passing the other end, {@link
   * TravelTree#UNREACHABLE} if that cannot be. A spot exactly at an end is that junction and is not
   * joined to the other end but through it.
   */
  int toEnd(SnappedPoint spot, boolean second, boolean departing) {
    double part = second ? 1 - spot.fraction() : spot.fraction();
    if (part <= 0 || part >= 1) {
      return part <= 0 ? 0 : TravelTree.UNREACHABLE;
    }
    return part(spot.segment(), part, second == departing);
  }

  /**
   * As {@link #toEnd} for a unit that was caught on the segment: it may leave even what was sealed
   * behind it.
   */
  int leaving(SnappedPoint spot, boolean second) {
    double part = second ? 1 - spot.fraction() : spot.fraction();
    boolean caught = isInside(spot) && closure(spot.segment()) == Closure.SEALED;
    return caught ? crawl(spot.segment(), part) : toEnd(spot, second, true);
  }

  /** Time from one spot to another on the same segment without passing an end. */
  int between(SnappedPoint from, SnappedPoint to) {
    double part = to.fraction() - from.fraction();
    if (part == 0) {
      return 0;
    }
    if (closure(from.segment()) == Closure.SEALED) {
      return isInside(from) && isInside(to)
          ? crawl(from.segment(), Math.abs(part))
          : TravelTree.UNREACHABLE;
    }
    return part(from.segment(), Math.abs(part), part > 0);
  }

  /** Time over the remainder between a point and its street. */
  int offRoad(SnappedPoint spot) {
    return spot.offRoadMetres() > 0 ? mode.offRoad().millisFor(spot.offRoadMetres()) : 0;
  }

  Closure closure(int segment) {
    return closures.length == 0 ? Closure.OPEN : CLOSURES[closures[segment]];
  }

  private int part(int segment, double part, boolean forward) {
    Closure closure = closure(segment);
    if (closure == Closure.SEALED) {
      return TravelTree.UNREACHABLE;
    }
    if (closure == Closure.CLOSED) {
      return crawl(segment, part);
    }
    int arc = network.arcs.arc(segment, forward);
    return arc < 0 ? TravelTree.UNREACHABLE : (int) (part * millis[arc] + 0.5);
  }

  private int crawl(int segment, double part) {
    return crawl(network, mode, segment, part);
  }

  private static int crawl(RoadNetwork network, TravelMode mode, int segment, double part) {
    return (int)
        Math.min(
            LONGEST_MILLIS,
            Math.round(
                part * network.segments.metres[segment] / mode.offRoad().metresPerSecond() * 1000));
  }

  private static double least(RoadNetwork network, TravelMode mode, int[] millis) {
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < millis.length; a++) {
      least = Math.min(least, perMetre(network, mode, a, millis[a]));
    }
    return Double.isInfinite(least) ? 0 : least;
  }

  /** Of one arc; infinite where it has no length. */
  private static double perMetre(RoadNetwork network, TravelMode mode, int arc, int millis) {
    int segment = network.segmentOf(arc);
    double metres = network.shapes.metres(segment);
    int time = millis == TravelTree.UNREACHABLE ? crawl(network, mode, segment, 1) : millis;
    return metres > 0 ? time / metres : Double.POSITIVE_INFINITY;
  }

  static boolean isInside(SnappedPoint spot) {
    return spot.fraction() > 0 && spot.fraction() < 1;
  }

  private static double metresPerSecond(TravelMode mode, RoadSegment segment) {
    double base =
        mode.heedsMaxSpeed() && segment.maxSpeedKmh() > 0
            ? segment.maxSpeedKmh() / 3.6
            : mode.classSpeeds()
                .getOrDefault(segment.roadClass(), mode.otherwise())
                .metresPerSecond();
    return base * mode.factor();
  }

  private static int whole(double millis) {
    return (int) Math.max(1, Math.min(LONGEST_MILLIS, Math.round(millis)));
  }
}
