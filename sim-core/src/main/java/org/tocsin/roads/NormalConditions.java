package org.tocsin.roads;

import java.util.List;

/** Streets that never change. */
final class NormalConditions implements RoadConditions {

  @Override
  public int version() {
    return 0;
  }

  @Override
  public int version(NetworkKind kind) {
    return 0;
  }

  @Override
  public boolean isNormal(NetworkKind kind) {
    return true;
  }

  @Override
  public Closure closure(NetworkKind kind, int segment) {
    return Closure.OPEN;
  }

  @Override
  public double speedFactor(NetworkKind kind, int segment) {
    return 1;
  }

  @Override
  public List<RoadChange> changes() {
    return List.of();
  }
}
