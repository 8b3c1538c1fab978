package org.tocsin.report.page;

import static org.tocsin.measure.MeasureKind.AID_ARRIVAL;
import static org.tocsin.measure.MeasureKind.AID_CANCELLED;
import static org.tocsin.measure.MeasureKind.AID_IN_TIME;
import static org.tocsin.measure.MeasureKind.AID_NEVER;
import static org.tocsin.measure.MeasureKind.AID_REFUSED;
import static org.tocsin.measure.MeasureKind.AID_TOO_LATE;
import static org.tocsin.measure.MeasureKind.ALARM_DECISION;
import static org.tocsin.measure.MeasureKind.ALARM_LEVEL;
import static org.tocsin.measure.MeasureKind.BURNT_AREA;
import static org.tocsin.measure.MeasureKind.CALL_ABANDONED;
import static org.tocsin.measure.MeasureKind.CALL_ANSWERING;
import static org.tocsin.measure.MeasureKind.CALL_HANDLING;
import static org.tocsin.measure.MeasureKind.CALL_PROCESSING;
import static org.tocsin.measure.MeasureKind.CASUALTIES;
import static org.tocsin.measure.MeasureKind.COMMAND;
import static org.tocsin.measure.MeasureKind.COMMUNITY_ACCEPTANCE;
import static org.tocsin.measure.MeasureKind.COMMUNITY_ACCEPTED;
import static org.tocsin.measure.MeasureKind.COMMUNITY_ALERTED;
import static org.tocsin.measure.MeasureKind.COMMUNITY_FIRST;
import static org.tocsin.measure.MeasureKind.DIVERSION;
import static org.tocsin.measure.MeasureKind.FALSE_ALARMS;
import static org.tocsin.measure.MeasureKind.FIRST_ACTION;
import static org.tocsin.measure.MeasureKind.FIRST_ACTION_BY;
import static org.tocsin.measure.MeasureKind.FIRST_ARRIVAL;
import static org.tocsin.measure.MeasureKind.FULL_FORCE;
import static org.tocsin.measure.MeasureKind.HANDOVER;
import static org.tocsin.measure.MeasureKind.HOSPITAL_WAIT;
import static org.tocsin.measure.MeasureKind.LANE_BLOCKED;
import static org.tocsin.measure.MeasureKind.LANE_CLEARED;
import static org.tocsin.measure.MeasureKind.LANE_DELAY;
import static org.tocsin.measure.MeasureKind.LOSS;
import static org.tocsin.measure.MeasureKind.MOVE;
import static org.tocsin.measure.MeasureKind.PUT_OUT_BY;
import static org.tocsin.measure.MeasureKind.QUEUE_WAIT;
import static org.tocsin.measure.MeasureKind.SURVIVAL;
import static org.tocsin.measure.MeasureKind.SURVIVORS;
import static org.tocsin.measure.MeasureKind.TAKER_UTILISATION;
import static org.tocsin.measure.MeasureKind.TO_HOSPITAL;
import static org.tocsin.measure.MeasureKind.TRANSPORT;
import static org.tocsin.measure.MeasureKind.TRAVEL;
import static org.tocsin.measure.MeasureKind.TURNOUT;
import static org.tocsin.measure.MeasureKind.UNREPORTED;
import static org.tocsin.measure.MeasureKind.UTILISATION;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.MeasureLine;

/** The order in which a planner follows an incident: from the call to the hospital. */
enum MeasureOrder {
  CALLS(
      CALL_ANSWERING,
      CALL_PROCESSING,
      CALL_HANDLING,
      CALL_ABANDONED,
      TAKER_UTILISATION,
      UNREPORTED,
      FALSE_ALARMS),
  RESPONSE(
      TURNOUT,
      TRAVEL,
      LANE_BLOCKED,
      LANE_DELAY,
      LANE_CLEARED,
      FIRST_ARRIVAL,
      FIRST_ACTION,
      FULL_FORCE),
  COMMUNITY(
      COMMUNITY_ALERTED,
      COMMUNITY_ACCEPTED,
      COMMUNITY_ACCEPTANCE,
      COMMUNITY_FIRST,
      FIRST_ACTION_BY),
  FORCES(QUEUE_WAIT, ALARM_LEVEL, ALARM_DECISION, COMMAND, MOVE, UTILISATION),
  OUTCOMES(PUT_OUT_BY, BURNT_AREA, LOSS, CASUALTIES, SURVIVORS, SURVIVAL),
  HOSPITAL(TRANSPORT, HOSPITAL_WAIT, HANDOVER, TO_HOSPITAL, DIVERSION),
  NEIGHBOURS(AID_ARRIVAL, AID_IN_TIME, AID_TOO_LATE, AID_REFUSED, AID_CANCELLED, AID_NEVER);

  private static final List<String> IDS =
      Arrays.stream(values()).flatMap(part -> part.ids.stream()).toList();

  private final List<String> ids;

  MeasureOrder(MeasureKind... kinds) {
    this.ids = Arrays.stream(kinds).map(MeasureKind::id).toList();
  }

  boolean holds(MeasureLine line) {
    return ids.contains(line.id());
  }

  /** Those of other lines that have something to say, in this order. */
  static List<MeasureLine> sorted(List<MeasureLine> lines) {
    List<MeasureLine> sorted = new ArrayList<>(lines);
    sorted.removeIf(line -> line.n() == 0);
    sorted.sort(
        Comparator.comparingInt((MeasureLine line) -> IDS.indexOf(line.id()))
            .thenComparing(line -> !"first".equals(line.group().get("level"))));
    return sorted;
  }
}
