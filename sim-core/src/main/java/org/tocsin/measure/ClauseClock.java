package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.standard.Clause;
import org.tocsin.standard.ClockPoint;

/** Reads a clause's clock off the rows of an incident. */
final class ClauseClock {

  private ClauseClock() {}

  /**
   * Whether a clause has something to say of an incident. Of one that nobody reported only clocks
   * that run from its beginning, and of what was nothing before anybody was told none.
   */
  static boolean applies(Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    if (!incident.isReported()
        && (clause.clock().from() != ClockPoint.OCCURRED
            || incident.outcome().equals(IncidentRecord.WEEDED_OUT))) {
      return false;
    }
    return clause.scope().takesIn(incident.incident())
        && (clause.tier().isEmpty() || TierArrivals.wasSent(responses, clause.tier().get().id()))
        && (clause.unit().isEmpty() || calledForUnits(clause, incident, responses));
  }

  /**
   * Whether an incident called for as many units as the clause counts: so many were sent, or it
   * waited for that one to the end. Each calls for a first one. Of a tier, so many were sent, as no
   * incident calls for a tier.
   */
  private static boolean calledForUnits(
      Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    int wanted = clause.unit().getAsInt();
    if (clause.tier().isPresent()) {
      return counted(clause, responses).size() >= wanted;
    }
    return wanted == 1 || responses.size() + (waitsToTheEnd(incident) ? 1 : 0) >= wanted;
  }

  private static boolean waitsToTheEnd(IncidentRecord incident) {
    return incident.verifiedMillis() != NEVER && incident.queueWaitMillis() == NEVER;
  }

  /** What the clause's clock shows. */
  static ClockReading read(Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    List<ResponseRecord> counted = counted(clause, responses);
    List<ResponseRecord> read =
        clause.unit().isEmpty()
            ? counted
            : nth(counted, clause.unit().getAsInt(), incident).stream().toList();
    long from = moment(clause.clock().from(), incident, read);
    ClockPoint until = clause.clock().to();
    long to = moment(until, incident, read);
    long calledOff = calledOffMillis(until, incident, read);
    return from == NEVER ? notBegun(until, to, calledOff) : ClockReading.of(from, to, calledOff);
  }

  /**
   * A clock that never began. If it should have ended with somebody on scene, it was in vain,
   * unless he was called off before; a stage on the way there, such as the turnout of nobody, tells
   * nothing.
   */
  private static ClockReading notBegun(ClockPoint until, long to, long calledOff) {
    if (to == NEVER && calledOff != NEVER) {
      return ClockReading.CALLED_OFF_BEFORE;
    }
    return to == NEVER && until.takesArrival() ? ClockReading.ENDLESS : ClockReading.NOTHING;
  }

  /**
   * The one response whose clock is read: the n-th on scene; or, if fewer came, the one that was
   * the last hope of an n-th. None if the incident waited for it.
   */
  private static Optional<ResponseRecord> nth(
      List<ResponseRecord> responses, int n, IncidentRecord incident) {
    List<ResponseRecord> inOrder =
        responses.stream()
            .filter(response -> response.onSceneMillis() != NEVER)
            .sorted(Comparator.comparingLong(ResponseRecord::onSceneMillis))
            .toList();
    if (inOrder.size() >= n) {
      return Optional.of(inOrder.get(n - 1));
    }
    int lacking = n - inOrder.size();
    List<ResponseRecord> lost =
        responses.stream()
            .filter(response -> response.onSceneMillis() == NEVER)
            .sorted(Comparator.comparingLong(response -> wantedUntil(response, incident)))
            .toList();
    return lost.size() < lacking ? Optional.empty() : Optional.of(lost.get(lost.size() - lacking));
  }

  private static long wantedUntil(ResponseRecord response, IncidentRecord incident) {
    long calledOff = response.calledOffMillis(incident);
    return calledOff == NEVER ? Long.MAX_VALUE : calledOff;
  }

  /**
   * When nobody needed any more what would have stopped a clock: who was to come was called off, or
   * the incident was under control, or turned out to be nothing, before first action or before its
   * full force had come.
   */
  private static long calledOffMillis(
      ClockPoint to, IncidentRecord incident, List<ResponseRecord> read) {
    return switch (to) {
      case FIRST_ACTION, FULL_FORCE -> incident.controlledMillis();
      case EN_ROUTE, ON_SCENE, CLEAR -> lastWantedUntil(read, incident);
      default -> NEVER;
    };
  }

  /** Never if one of them is wanted to the end, or if there is none. */
  private static long lastWantedUntil(List<ResponseRecord> read, IncidentRecord incident) {
    long last = NEVER;
    for (ResponseRecord response : read) {
      long until = wantedUntil(response, incident);
      if (until == Long.MAX_VALUE) {
        return NEVER;
      }
      last = Math.max(last, until);
    }
    return last;
  }

  /** The responses whose moments are those of the clause's clock. */
  private static List<ResponseRecord> counted(Clause clause, List<ResponseRecord> responses) {
    if (clause.tier().isEmpty()) {
      return responses;
    }
    List<ResponseRecord> counted = new ArrayList<>();
    for (ResponseRecord response : responses) {
      if (response.unit().station().tier().equals(clause.tier().get())) {
        counted.add(response);
      }
    }
    return counted;
  }

  private static long moment(
      ClockPoint point, IncidentRecord incident, List<ResponseRecord> responses) {
    return switch (point) {
      case OCCURRED -> incident.occurredMillis();
      case REPORTED -> incident.reportedMillis();
      case ANSWERED -> incident.answeredMillis();
      case VERIFIED -> incident.verifiedMillis();
      case FIRST_ACTION -> incident.firstActionMillis();
      case FULL_FORCE -> incident.fullForceMillis();
      case CONTROLLED -> incident.controlledMillis();
      case CLOSED -> incident.closedMillis();
      case NOTIFIED, EN_ROUTE, ON_SCENE, CLEAR -> earliest(point, responses);
    };
  }

  private static long earliest(ClockPoint point, List<ResponseRecord> responses) {
    long earliest = NEVER;
    for (ResponseRecord response : responses) {
      long moment = moment(point, response);
      if (moment != NEVER) {
        earliest = earliest == NEVER ? moment : Math.min(earliest, moment);
      }
    }
    return earliest;
  }

  private static long moment(ClockPoint point, ResponseRecord response) {
    return switch (point) {
      case NOTIFIED -> response.notifiedMillis();
      case EN_ROUTE -> response.enRouteMillis();
      case ON_SCENE -> response.onSceneMillis();
      // Who was called off has never been at work.
      case CLEAR -> response.onSceneMillis() == NEVER ? NEVER : response.clearMillis();
      default -> NEVER;
    };
  }
}
