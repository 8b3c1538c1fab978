package org.tocsin.roads;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a road file says about one segment, on its way into a {@link RoadNetworkBuilder}. Made by
 * {@link #between} and refined by the {@code with} methods; two-way, nameless and without a maximum
 * speed unless said otherwise.
 *
 * @param metres length on the ground; 0 to measure the shape
 * @param name empty for none
 * @param maxSpeedKmh 0 for none
 * @param oneWay may be travelled only from {@code from} to {@code to}
 * @param shape points between (and, if wanted, at) the two junctions: lon, lat, lon, lat, ...;
 *     empty for straight
 * @param given travel times by mode id
 * @param ids what the source calls it
 */
public record SegmentSpec(
    int from,
    int to,
    RoadClass roadClass,
    double metres,
    String name,
    int maxSpeedKmh,
    boolean oneWay,
    Shape shape,
    Map<String, GivenTime> given,
    SourceIds ids) {

  /** Points as two columns of degrees, the two junctions included. */
  public record Shape(double[] longitudes, double[] latitudes) {

    static final Shape STRAIGHT = new Shape(new double[0], new double[0]);

    public Shape {
      if (longitudes.length != latitudes.length || longitudes.length == 1) {
        throw new IllegalArgumentException(
            "shape: "
                + longitudes.length
                + " longitudes, "
                + latitudes.length
                + " latitudes; as many of both, at least 2");
      }
    }
  }

  /** Milliseconds in the segment's direction and against it; 0 where none is given. */
  public record GivenTime(int forwardMillis, int backwardMillis) {

    public GivenTime {
      if (forwardMillis < 0 || backwardMillis < 0) {
        throw new IllegalArgumentException(
            "given travel time: " + forwardMillis + " and " + backwardMillis + " ms; 0 or more");
      }
    }
  }

  public SegmentSpec {
    given = Map.copyOf(given);
  }

  public static SegmentSpec between(int from, int to, RoadClass roadClass) {
    return new SegmentSpec(
        from, to, roadClass, 0, "", 0, false, Shape.STRAIGHT, Map.of(), SourceIds.NONE);
  }

  public SegmentSpec withMetres(double length) {
    return new SegmentSpec(
        from, to, roadClass, length, name, maxSpeedKmh, oneWay, shape, given, ids);
  }

  public SegmentSpec withName(String street) {
    return new SegmentSpec(
        from, to, roadClass, metres, street, maxSpeedKmh, oneWay, shape, given, ids);
  }

  public SegmentSpec withMaxSpeed(int kmh) {
    return new SegmentSpec(from, to, roadClass, metres, name, kmh, oneWay, shape, given, ids);
  }

  public SegmentSpec withOneWay(boolean only) {
    return new SegmentSpec(from, to, roadClass, metres, name, maxSpeedKmh, only, shape, given, ids);
  }

  /** The points of the road including both ends; the ends are moved onto the junctions. */
  public SegmentSpec withShape(double[] longitudes, double[] latitudes) {
    return new SegmentSpec(
        from,
        to,
        roadClass,
        metres,
        name,
        maxSpeedKmh,
        oneWay,
        new Shape(longitudes, latitudes),
        given,
        ids);
  }

  /** Travel times under a mode's id; 0 for a direction without one. */
  public SegmentSpec withGiven(String modeId, int forwardMillis, int backwardMillis) {
    Map<String, GivenTime> times = new TreeMap<>(given);
    times.put(modeId, new GivenTime(forwardMillis, backwardMillis));
    return new SegmentSpec(
        from, to, roadClass, metres, name, maxSpeedKmh, oneWay, shape, times, ids);
  }

  /** What the source calls the road that it is, or is a part of. */
  public SegmentSpec withId(String id) {
    return new SegmentSpec(
        from,
        to,
        roadClass,
        metres,
        name,
        maxSpeedKmh,
        oneWay,
        shape,
        given,
        new SourceIds(List.of(id)));
  }
}
