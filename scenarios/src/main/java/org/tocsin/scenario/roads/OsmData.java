package org.tocsin.scenario.roads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What is read from an OpenStreetMap file: all nodes, and the ways that are roads or paths. */
final class OsmData {

  /** A way with a {@code highway} tag. */
  record Way(long id, long[] nodes, Map<String, String> tags) {

    /** The value of a tag; empty if it is absent. */
    String tag(String key) {
      return tags.getOrDefault(key, "");
    }
  }

  private long[] ids = new long[1024];
  private double[] longitudes = new double[1024];
  private double[] latitudes = new double[1024];
  private int nodes;
  private boolean sorted = true;
  private final List<Way> ways = new ArrayList<>();

  void addNode(long id, double longitude, double latitude) {
    if (nodes == ids.length) {
      ids = Arrays.copyOf(ids, nodes * 2);
      longitudes = Arrays.copyOf(longitudes, nodes * 2);
      latitudes = Arrays.copyOf(latitudes, nodes * 2);
    }
    sorted = sorted && (nodes == 0 || ids[nodes - 1] < id);
    ids[nodes] = id;
    longitudes[nodes] = longitude;
    latitudes[nodes++] = latitude;
  }

  void addWay(Way way) {
    if (!way.tag("highway").isEmpty() && way.nodes().length > 1) {
      ways.add(way);
    }
  }

  List<Way> ways() {
    return ways;
  }

  int nodeCount() {
    return nodes;
  }

  /** Where a node stands in this data, or a negative number if the file does not hold it. */
  int indexOf(long id) {
    if (!sorted) {
      sort();
    }
    return Arrays.binarySearch(ids, 0, nodes, id);
  }

  double longitude(int index) {
    return longitudes[index];
  }

  double latitude(int index) {
    return latitudes[index];
  }

  private void sort() {
    int[] order =
        IntStream.range(0, nodes)
            .boxed()
            .sorted((a, b) -> Long.compare(ids[a], ids[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    ids = Arrays.stream(order).mapToLong(i -> ids[i]).toArray();
    longitudes = Arrays.stream(order).mapToDouble(i -> longitudes[i]).toArray();
    latitudes = Arrays.stream(order).mapToDouble(i -> latitudes[i]).toArray();
    sorted = true;
  }
}
