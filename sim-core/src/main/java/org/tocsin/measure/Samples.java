package org.tocsin.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Samples under keys, one a cluster: what a replication has folded, and, joined in the order of
 * replications, what an experiment has.
 *
 * @param <K> what the samples are of
 */
final class Samples<K extends Comparable<K>> {

  private final int clusters;
  private final Map<K, List<Sample>> samples = new TreeMap<>();

  Samples(int clusters) {
    this.clusters = clusters;
  }

  /** The sample of a key in a cluster; empty at first. */
  Sample of(K key, int cluster) {
    List<Sample> known = samples.get(key);
    return (known == null ? begin(key) : known).get(cluster);
  }

  void put(K key, int cluster, Sample sample) {
    List<Sample> known = samples.get(key);
    (known == null ? begin(key) : known).set(cluster, sample);
  }

  private List<Sample> begin(K key) {
    List<Sample> begun = empty(clusters);
    samples.put(key, begun);
    return begun;
  }

  /** All clusters of a key; empty ones if nothing was observed. */
  List<Sample> clusters(K key) {
    List<Sample> known = samples.get(key);
    return known == null ? empty(clusters) : known;
  }

  Iterable<K> keys() {
    return samples.keySet();
  }

  /** The clusters of all parts, one part after the other. */
  static <K extends Comparable<K>> Samples<K> join(List<Samples<K>> parts) {
    Samples<K> joined = new Samples<>(parts.stream().mapToInt(part -> part.clusters).sum());
    Map<K, Boolean> keys = new LinkedHashMap<>();
    for (Samples<K> part : parts) {
      part.samples.keySet().forEach(key -> keys.put(key, true));
    }
    for (K key : keys.keySet()) {
      List<Sample> all = new ArrayList<>();
      parts.forEach(part -> all.addAll(part.clusters(key)));
      joined.samples.put(key, all);
    }
    return joined;
  }

  private static List<Sample> empty(int count) {
    List<Sample> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(new Sample());
    }
    return list;
  }
}
