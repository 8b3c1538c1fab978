package org.tocsin.evaluation;

/**
 * What made an expected action late, or kept it from coming, as far as the timeline shows it. One
 * that lost time made it late if without that loss it would have been in time; of several, the one
 * that lost most.
 */
public enum DelayCause {
  /** Nobody reported the incident, or who did hung up. */
  NOT_REPORTED("not-reported"),
  /** The call waited for a call taker. */
  CALL_QUEUED("call-queued"),
  /**
   * The incident waited for a free unit or was turned away; or the unit that came was sent though
   * one of its type stands nearer as the crow flies, as that one was busy.
   */
  UNITS_BUSY("units-busy"),
  /** Roads that closed or slowed down made a unit go round, wait or turn back. */
  ROADS_CHANGED("roads-changed"),
  /** The lane to the door was blocked. */
  LANE_BLOCKED("lane-blocked"),
  /** A unit on its way broke down. */
  BREAKDOWN("breakdown"),
  /** When the unit that came was notified it could not be expected in time. */
  OUT_OF_RANGE("out-of-range"),
  /** Nobody who would have done it was sent. */
  NOT_SENT("not-sent"),
  /** Who would have done it was called off. */
  CALLED_OFF("called-off"),
  /** Nothing of this: the call, turnout, travel or work took that long. */
  SLOW("slow"),
  /** The timeline shows nothing that explains it. */
  UNKNOWN("unknown");

  private final String id;

  DelayCause(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
