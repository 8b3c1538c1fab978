package org.tocsin.roads;

import java.util.List;

/** What has become of the streets in one replication: closures and changed speeds. Read-only. */
public interface RoadConditions {

  /** Streets as they are on the map. */
  RoadConditions NORMAL = new NormalConditions();

  /** 0 at first; grows with every change. */
  int version();

  /** The version made by the latest change to one network; 0 if there was none. */
  int version(NetworkKind kind);

  /** Whether a network is as on the map, be it again. */
  boolean isNormal(NetworkKind kind);

  Closure closure(NetworkKind kind, int segment);

  default boolean isClosed(NetworkKind kind, int segment) {
    return closure(kind, segment) != Closure.OPEN;
  }

  /** Factor on the speed of every mode on a segment, 1 for none. */
  double speedFactor(NetworkKind kind, int segment);

  /** All changes so far, in order: the n-th made version n. */
  List<RoadChange> changes();
}
