package org.tocsin.engine;

import org.tocsin.roads.TravelTree;

/**
 * A way to an incident for a unit that is on the road.
 *
 * @param leadMillis until it can leave its present way
 * @param leadMetres driven until then
 * @param networkMillis from there, or {@link TravelTree#UNREACHABLE}
 */
record Detour(long leadMillis, double leadMetres, int networkMillis) {

  boolean exists() {
    return networkMillis != TravelTree.UNREACHABLE;
  }
}
