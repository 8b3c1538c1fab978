package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

/**
 * What a clock shows: how long it took; or how long it had run when what would have stopped it was
 * not needed any more, as units that are called off; or that it never stopped, or never began.
 *
 * @param millis how long it ran; {@link IncidentRecord#NEVER} if it never stopped
 */
record ClockReading(How how, long millis) {

  /** How a clock ends. */
  enum How {
    STOPPED,
    CALLED_OFF,
    ENDLESS,
    NOTHING
  }

  /** What was to stop it never came. */
  static final ClockReading ENDLESS = new ClockReading(How.ENDLESS, NEVER);

  /** It tells nothing, as the stage that it times never began. */
  static final ClockReading NOTHING = new ClockReading(How.NOTHING, NEVER);

  /** Nobody was needed any more before it could begin. */
  static final ClockReading CALLED_OFF_BEFORE = new ClockReading(How.CALLED_OFF, 0);

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
      return new ClockReading(How.STOPPED, toMillis - fromMillis);
    }
    return calledOffMillis == NEVER
        ? ENDLESS
        : new ClockReading(How.CALLED_OFF, calledOffMillis - fromMillis);
  }

  void addTo(Sample sample) {
    switch (how) {
      case STOPPED -> sample.add(millis);
      case CALLED_OFF -> sample.addCalledOff(millis);
      case ENDLESS -> sample.addNotReached();
      case NOTHING -> {}
    }
  }
}
