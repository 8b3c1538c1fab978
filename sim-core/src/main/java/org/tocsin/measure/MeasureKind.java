package org.tocsin.measure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;

/** The measures of a run, by the ids that files carry. */
public enum MeasureKind {
  FIRST_ARRIVAL("response.first-arrival", "s", new Clock(ClockPoint.REPORTED, ClockPoint.ON_SCENE)),
  CALL_HANDLING("response.call-handling", "s", new Clock(ClockPoint.REPORTED, ClockPoint.VERIFIED)),
  TURNOUT("response.turnout", "s", new Clock(ClockPoint.NOTIFIED, ClockPoint.EN_ROUTE)),
  TRAVEL("response.travel", "s", new Clock(ClockPoint.EN_ROUTE, ClockPoint.ON_SCENE)),
  FIRST_ACTION(
      "response.first-action", "s", new Clock(ClockPoint.REPORTED, ClockPoint.FIRST_ACTION)),
  FULL_FORCE("response.full-force", "s", new Clock(ClockPoint.REPORTED, ClockPoint.FULL_FORCE)),
  UTILISATION("unit.utilisation", "1", null),
  QUEUE_WAIT("queue.wait", "s", null),

  /** Share of incidents whose alarm may change that rose to a level and no higher. */
  ALARM_LEVEL("alarm.level", "1", null),

  /** From a size-up that finds more is needed until the alarm is raised. */
  ALARM_DECISION("alarm.decision", "s", null),

  /** From reported until the first commander is on scene. */
  COMMAND("command.established", "s", null),

  /** From setting off to another post until being there. */
  MOVE("move.travel", "s", null),

  /** From the patients leaving the scene to the hospital. */
  TRANSPORT("transport.time", "s", null),

  /** From the unit at the hospital to the beginning of the handover. */
  HOSPITAL_WAIT("hospital.wait", "s", null),

  HANDOVER("hospital.handover", "s", null),

  /** Share of time in which a hospital sends ambulances elsewhere. */
  DIVERSION("hospital.diversion", "1", null),

  /** From reported to at hospital, for each patient found. */
  TO_HOSPITAL("patient.to-hospital", "s", null),
  CALL_ANSWERING("call.answering", "s", new Clock(ClockPoint.REPORTED, ClockPoint.ANSWERED)),
  CALL_PROCESSING("call.processing", "s", new Clock(ClockPoint.ANSWERED, ClockPoint.VERIFIED)),
  CALL_ABANDONED("call.abandoned", "1", null),
  TAKER_UTILISATION("call.utilisation", "1", null),
  UNREPORTED("incident.unreported", "1", null),
  FALSE_ALARMS("incident.false-alarms", "1", null),
  AID_ARRIVAL("aid.arrival", "s", null),
  AID_IN_TIME("aid.in-time", "1", null),
  AID_TOO_LATE("aid.too-late", "1", null),
  AID_REFUSED("aid.refused", "1", null),
  AID_CANCELLED("aid.cancelled", "1", null),
  AID_NEVER("aid.never", "1", null),
  /** People alerted to an incident, of those to which any were. */
  COMMUNITY_ALERTED("community.alerted", "people", 1000),
  COMMUNITY_ACCEPTED("community.accepted", "people", 1000),
  COMMUNITY_ACCEPTANCE("community.acceptance", "1", null),
  COMMUNITY_FIRST("community.first-on-scene", "1", null),
  FIRST_ACTION_BY("response.first-action-by", "1", null),

  /** How long the first vehicle that finds the lane blocked is held up. */
  LANE_DELAY("lane.delay", "s", null),
  LANE_BLOCKED("lane.blocked", "1", null),
  LANE_CLEARED("lane.cleared", "1", null),
  PUT_OUT_BY("outcome.put-out-by", "1", null),
  BURNT_AREA("outcome.burnt-area", "m2", 100),
  LOSS("outcome.loss", "money", 1),
  CASUALTIES("outcome.casualties", "people", 1000),
  SURVIVORS("outcome.survivors", "people", 1000),
  SURVIVAL("outcome.survival", "1", null);

  private final String id;
  private final String unit;
  private final @Nullable Clock clock;
  private final int perUnit;

  MeasureKind(String id, String unit, @Nullable Clock clock) {
    this.id = id;
    this.unit = unit;
    this.clock = clock;
    this.perUnit = 1000;
  }

  MeasureKind(String id, String unit, int perUnit) {
    this.id = id;
    this.unit = unit;
    this.clock = null;
    this.perUnit = perUnit;
  }

  public String id() {
    return id;
  }

  /**
   * {@code s} for seconds, {@code 1} for a share, {@code m2} for square metres, {@code money} for
   * the author's money, {@code people}.
   */
  public String unit() {
    return unit;
  }

  /** How many of what a {@link Sample} counts make one unit: 1000 ms are a second. */
  int perUnit() {
    return perUnit;
  }

  public Optional<Clock> clock() {
    return Optional.ofNullable(clock);
  }
}
