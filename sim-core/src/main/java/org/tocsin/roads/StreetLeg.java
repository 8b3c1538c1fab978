package org.tocsin.roads;

/**
 * A stretch along one segment from one fraction of it to another, falling when it runs against the
 * segment.
 *
 * @param arc the arc travelled; -1 when creeping along a closed segment
 */
record StreetLeg(RoadNetwork network, int arc, int segment, double start, double end, int millis)
    implements RouteLeg {

  static StreetLeg whole(ArcTimes times, int arc) {
    boolean forward = times.network.isForward(arc);
    return new StreetLeg(
        times.network,
        arc,
        times.network.segmentOf(arc),
        forward ? 0 : 1,
        forward ? 1 : 0,
        times.millis[arc]);
  }

  static StreetLeg part(ArcTimes times, int segment, double start, double end, int millis) {
    RoadSegment road = times.network.segment(segment);
    boolean closed = times.closure(segment) != Closure.OPEN;
    int arc = closed ? -1 : end > start ? road.forwardArc() : road.backwardArc();
    return new StreetLeg(times.network, arc, segment, start, end, millis);
  }

  @Override
  public double metres() {
    return Math.abs(end - start) * network.segments.metres[segment];
  }

  @Override
  public Position at(double share) {
    return network.shapes.position(segment, fractionAt(share));
  }

  double fractionAt(double share) {
    return share >= 1 ? end : start + Math.max(0, share) * (end - start);
  }

  @Override
  public int junctionAtEnd() {
    return junctionAt(end);
  }

  @Override
  public int junctionAtStart() {
    return junctionAt(start);
  }

  private int junctionAt(double fraction) {
    if (fraction == 0) {
      return network.segments.from[segment];
    }
    return fraction == 1 ? network.segments.to[segment] : -1;
  }
}
