package org.tocsin.roads;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * A piece of road between two junctions, which a drill may close or slow down. A light view on its
 * {@link RoadNetwork}; equal by network and id.
 */
public record RoadSegment(RoadNetwork network, int id) {

  public int from() {
    return network.segments.from[id];
  }

  public int to() {
    return network.segments.to[id];
  }

  public double metres() {
    return network.segments.metres[id];
  }

  public RoadClass roadClass() {
    return network.segments.roadClass[id];
  }

  /** The street's name, empty if it has none. */
  public String name() {
    return network.segments.name[id];
  }

  /** What the source calls it. */
  public SourceIds sourceIds() {
    return network.segments.ids[id];
  }

  /** The tagged maximum speed in km/h, 0 if there is none. */
  public int maxSpeedKmh() {
    return network.segments.maxSpeedKmh[id];
  }

  public boolean oneWay() {
    return network.segments.oneWay[id];
  }

  public int forwardArc() {
    return network.arcs.arc(id, true);
  }

  /** The arc against the segment's direction, -1 if it is one-way. */
  public int backwardArc() {
    return network.arcs.arc(id, false);
  }

  /** Number of points of the shape, both ends included. */
  public int shapeSize() {
    return network.segments.shapeStart[id + 1] - network.segments.shapeStart[id];
  }

  public Position shapePoint(int i) {
    int at = network.segments.shapeStart[id] + i;
    return new Position(network.segments.shapeLongitude[at], network.segments.shapeLatitude[at]);
  }

  /** The spot at a fraction (0 to 1) of the way from the first junction to the second. */
  public Position pointAt(double fraction) {
    return network.shapes.position(id, fraction);
  }

  /** What a reader would have said of this segment, between junctions numbered anew. */
  SegmentSpec toSpec(int newFrom, int newTo) {
    int first = network.segments.shapeStart[id];
    int end = network.segments.shapeStart[id + 1];
    Map<String, SegmentSpec.GivenTime> given = new TreeMap<>();
    network.givenMillis.forEach(
        (mode, millis) -> {
          int forward = millis[forwardArc()];
          int backward = oneWay() ? 0 : millis[backwardArc()];
          if (forward > 0 || backward > 0) {
            given.put(mode, new SegmentSpec.GivenTime(forward, backward));
          }
        });
    return new SegmentSpec(
        newFrom,
        newTo,
        roadClass(),
        metres(),
        name(),
        maxSpeedKmh(),
        oneWay(),
        new SegmentSpec.Shape(
            Arrays.copyOfRange(network.segments.shapeLongitude, first, end),
            Arrays.copyOfRange(network.segments.shapeLatitude, first, end)),
        given,
        sourceIds());
  }

  @Override
  public String toString() {
    return "segment " + id + (name().isEmpty() ? "" : " \"" + name() + "\"");
  }
}
