package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.List;

/** When the tiers arrived at one incident. */
final class TierArrivals {

  private TierArrivals() {}

  /** The first arrival of a tier in milliseconds since time 0, or {@link IncidentRecord#NEVER}. */
  static long first(List<ResponseRecord> responses, String tier) {
    long first = NEVER;
    for (ResponseRecord response : responses) {
      long onScene = response.onSceneMillis();
      if (onScene != NEVER && response.unit().station().tier().id().equals(tier)) {
        first = first == NEVER ? onScene : Math.min(first, onScene);
      }
    }
    return first;
  }

  /** Whether units of the tier were sent that were not all called off on their way. */
  static boolean wasSent(List<ResponseRecord> responses, String tier) {
    for (ResponseRecord response : responses) {
      if (response.unit().station().tier().id().equals(tier) && !response.wasCalledOff()) {
        return true;
      }
    }
    return false;
  }
}
