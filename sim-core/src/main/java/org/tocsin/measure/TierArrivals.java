package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.List;

/** When the tiers arrived at one incident. */
final class TierArrivals {

  private TierArrivals() {}

  /**
   * The time from a moment to the first arrival of a tier, for an incident to which it was sent.
   */
  static ClockReading reading(
      IncidentRecord incident, List<ResponseRecord> responses, String tier, long fromMillis) {
    long first = NEVER;
    long calledOff = 0;
    for (ResponseRecord response : responses) {
      if (response.unit().station().tier().id().equals(tier)) {
        long onScene = response.onSceneMillis();
        if (onScene == NEVER) {
          calledOff = later(calledOff, response.calledOffMillis(incident));
        } else {
          first = first == NEVER ? onScene : Math.min(first, onScene);
        }
      }
    }
    return ClockReading.of(fromMillis, first, calledOff);
  }

  /** Never if one of them is. */
  private static long later(long one, long other) {
    return one == NEVER || other == NEVER ? NEVER : Math.max(one, other);
  }

  static boolean wasSent(List<ResponseRecord> responses, String tier) {
    for (ResponseRecord response : responses) {
      if (response.unit().station().tier().id().equals(tier)) {
        return true;
      }
    }
    return false;
  }
}
