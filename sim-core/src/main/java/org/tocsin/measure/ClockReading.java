package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

/**
 * What a clock shows: how long it took; or how long it had run when what would have stopped it was
 * not needed any more, as units that are called off; or that it never stopped.
 *
 * @param millis how long it ran; {@link IncidentRecord#NEVER} if it never stopped
 * @param calledOff whether it was broken off
 */
record ClockReading(long millis, boolean calledOff) {

  private static final ClockReading ENDLESS = new ClockReading(NEVER, false);

  /**
   * @param fromMillis when it began, {@link IncidentRecord#NEVER} if it did not
   * @param toMillis when it stopped, {@link IncidentRecord#NEVER} if it did not
   * @param calledOffMillis when it was broken off in that case, {@link IncidentRecord#NEVER} if it
   *     was not
   */
  static ClockReading of(long fromMillis, long toMillis, long calledOffMillis) {
    if (fromMillis == NEVER) {
      return ENDLESS;
    }
    if (toMillis != NEVER) {
      return new ClockReading(toMillis - fromMillis, false);
    }
    return calledOffMillis == NEVER
        ? ENDLESS
        : new ClockReading(calledOffMillis - fromMillis, true);
  }

  void addTo(Sample sample) {
    if (millis == NEVER) {
      sample.addNotReached();
    } else if (calledOff) {
      sample.addCalledOff(millis);
    } else {
      sample.add(millis);
    }
  }
}
