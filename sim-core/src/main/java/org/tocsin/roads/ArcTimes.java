package org.tocsin.roads;

import java.util.Arrays;
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

  final RoadNetwork network;
  final TravelMode mode;
  final int[] millis;

  /**
   * The fastest that any piece of road lets a unit go, in milliseconds per metre of the flat map.
   */
  final double leastMillisPerMetre;

  /** By segment; empty when all are open. */
  private final Closure[] closures;

  ArcTimes(RoadNetwork network, TravelMode mode, int[] millis, Closure[] closures) {
    this.network = network;
    this.mode = mode;
    this.millis = millis;
    this.closures = closures;
    this.leastMillisPerMetre = least();
  }

  static ArcTimes undisturbed(RoadNetwork network, TravelMode mode, TimeBand band) {
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
    return new ArcTimes(network, mode, millis, new Closure[0]);
  }

  /** These times under closures and changed speeds. */
  ArcTimes under(RoadConditions conditions) {
    NetworkKind kind = network.kind();
    int[] changed = millis.clone();
    Closure[] closed = new Closure[network.segmentCount()];
    Arrays.fill(closed, Closure.OPEN);
    for (RoadChange change : conditions.changes()) {
      if (change.kind() == kind) {
        int segment = change.segment();
        closed[segment] = conditions.closure(kind, segment);
        double factor = conditions.speedFactor(kind, segment);
        changeArc(changed, network.arcs.arc(segment, true), closed[segment], factor);
        changeArc(changed, network.arcs.arc(segment, false), closed[segment], factor);
      }
    }
    return new ArcTimes(network, mode, changed, closed);
  }

  private void changeArc(int[] changed, int arc, Closure closure, double factor) {
    if (arc >= 0) {
      changed[arc] =
          closure != Closure.OPEN
              ? TravelTree.UNREACHABLE
              : factor == 1 ? millis[arc] : whole(millis[arc] / factor);
    }
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
    return closures.length == 0 ? Closure.OPEN : closures[segment];
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
    return (int)
        Math.min(
            LONGEST_MILLIS,
            Math.round(
                part * network.segments.metres[segment] / mode.offRoad().metresPerSecond() * 1000));
  }

  private double least() {
    double least = Double.POSITIVE_INFINITY;
    for (int a = 0; a < millis.length; a++) {
      int segment = network.segmentOf(a);
      double metres = network.shapes.metres(segment);
      int time = millis[a] == TravelTree.UNREACHABLE ? crawl(segment, 1) : millis[a];
      if (metres > 0) {
        least = Math.min(least, time / metres);
      }
    }
    return Double.isInfinite(least) ? 0 : least;
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
