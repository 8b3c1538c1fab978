package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;

/**
 * One incident as recorded and as simulated.
 *
 * @param incident its id in the record
 * @param type id of its type
 * @param recordedSeconds from reported to the first unit on scene
 * @param simulatedSeconds the same; null if nobody came
 * @param station of the unit that came first in the simulation; empty if nobody came
 */
public record ReplayCase(
    String incident,
    String type,
    int priority,
    double recordedSeconds,
    @Nullable Double simulatedSeconds,
    String station) {

  /** Simulated less recorded; null if nobody came. */
  public @Nullable Double differenceSeconds() {
    return simulatedSeconds == null ? null : simulatedSeconds - recordedSeconds;
  }
}
