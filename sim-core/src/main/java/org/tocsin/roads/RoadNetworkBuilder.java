package org.tocsin.roads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gathers junctions and segments as a reader finds them. Ids are given in the order of adding.
 * {@link #build} keeps everything as it is; {@link #simplified} makes it fit for simulation.
 */
public final class RoadNetworkBuilder {

  private final NetworkKind kind;
  private final List<SegmentSpec> specs = new ArrayList<>();
  private double[] longitudes = new double[64];
  private double[] latitudes = new double[64];
  private int junctions;

  public RoadNetworkBuilder(NetworkKind kind) {
    this.kind = kind;
  }

  public int addJunction(double longitude, double latitude) {
    if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
      throw new IllegalArgumentException(
          "junction: "
              + longitude
              + ", "
              + latitude
              + "; WGS84 degrees, longitude -180 to 180, latitude -90 to 90");
    }
    if (junctions == longitudes.length) {
      longitudes = Arrays.copyOf(longitudes, junctions * 2);
      latitudes = Arrays.copyOf(latitudes, junctions * 2);
    }
    longitudes[junctions] = longitude;
    latitudes[junctions] = latitude;
    return junctions++;
  }

  public int addSegment(SegmentSpec spec) {
    if (spec.from() < 0 || spec.from() >= junctions || spec.to() < 0 || spec.to() >= junctions) {
      throw new IllegalArgumentException(
          "segment "
              + specs.size()
              + ": from "
              + spec.from()
              + " to "
              + spec.to()
              + "; junctions added before, 0 to "
              + (junctions - 1));
    }
    specs.add(spec);
    return specs.size() - 1;
  }

  public int junctionCount() {
    return junctions;
  }

  public int segmentCount() {
    return specs.size();
  }

  /** The network exactly as added. */
  public RoadNetwork build() {
    int points = 0;
    for (SegmentSpec spec : specs) {
      points += Math.max(2, spec.shape().longitudes().length);
    }
    SegmentTable table = SegmentTable.blank(specs.size(), points);
    for (int s = 0; s < specs.size(); s++) {
      fill(table, s, specs.get(s));
    }
    return new RoadNetwork(
        kind,
        Arrays.copyOf(longitudes, junctions),
        Arrays.copyOf(latitudes, junctions),
        table,
        given(table));
  }

  /**
   * The network without junctions that join nothing, and only its largest strongly connected part.
   */
  public NetworkReduction simplified() {
    return NetworkReduction.of(build());
  }

  private void fill(SegmentTable table, int s, SegmentSpec spec) {
    table.from[s] = spec.from();
    table.to[s] = spec.to();
    table.roadClass[s] = spec.roadClass();
    table.name[s] = spec.name();
    table.ids[s] = spec.ids();
    table.maxSpeedKmh[s] = spec.maxSpeedKmh();
    table.oneWay[s] = spec.oneWay();
    int first = table.shapeStart[s];
    int size = Math.max(2, spec.shape().longitudes().length);
    int last = first + size - 1;
    table.shapeStart[s + 1] = first + size;
    int given = spec.shape().longitudes().length;
    System.arraycopy(spec.shape().longitudes(), 0, table.shapeLongitude, first, given);
    System.arraycopy(spec.shape().latitudes(), 0, table.shapeLatitude, first, given);
    table.shapeLongitude[first] = longitudes[spec.from()];
    table.shapeLatitude[first] = latitudes[spec.from()];
    table.shapeLongitude[last] = longitudes[spec.to()];
    table.shapeLatitude[last] = latitudes[spec.to()];
    table.metres[s] = spec.metres() > 0 ? spec.metres() : measure(table, first, last);
  }

  private static double measure(SegmentTable table, int first, int last) {
    double metres = 0;
    for (int i = first; i < last; i++) {
      metres +=
          FlatMap.groundMetres(
              table.shapeLongitude[i],
              table.shapeLatitude[i],
              table.shapeLongitude[i + 1],
              table.shapeLatitude[i + 1]);
    }
    return metres;
  }

  private Map<String, int[]> given(SegmentTable table) {
    Map<String, int[]> given = new TreeMap<>();
    if (specs.stream().allMatch(spec -> spec.given().isEmpty())) {
      return given;
    }
    ArcTable arcs = new ArcTable(junctions, table);
    for (int s = 0; s < specs.size(); s++) {
      for (Map.Entry<String, SegmentSpec.GivenTime> time : specs.get(s).given().entrySet()) {
        int[] millis = given.computeIfAbsent(time.getKey(), mode -> new int[arcs.size()]);
        millis[arcs.arc(s, true)] = time.getValue().forwardMillis();
        if (!table.oneWay[s]) {
          millis[arcs.arc(s, false)] = time.getValue().backwardMillis();
        }
      }
    }
    return given;
  }
}
