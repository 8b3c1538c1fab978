package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.Comparator;
import java.util.List;
import org.tocsin.standard.Clause;
import org.tocsin.standard.ClockPoint;

/** Reads a clause's clock off the rows of an incident. */
final class ClauseClock {

  private ClauseClock() {}

  /**
   * Whether a clause has something to say of an incident. Of one that nobody reported only clocks
   * that run from its beginning, and of what was nothing before anybody was told none. Of one that
   * was under control before first action or full force, no clock that stops with these.
   */
  static boolean applies(Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    if (!incident.isReported()
        && (clause.clock().from() != ClockPoint.OCCURRED
            || incident.outcome().equals(IncidentRecord.WEEDED_OUT))) {
      return false;
    }
    if (stopsWithWhatWasNotNeeded(clause, incident)) {
      return false;
    }
    return clause.scope().takesIn(incident.incident())
        && clause.tier().map(tier -> TierArrivals.wasSent(responses, tier.id())).orElse(true)
        && (clause.unit().isEmpty() || calledForUnits(clause, incident, responses));
  }

  private static boolean stopsWithWhatWasNotNeeded(Clause clause, IncidentRecord incident) {
    return switch (clause.clock().to()) {
      case FIRST_ACTION -> incident.wasControlledWithout(incident.firstActionMillis());
      case FULL_FORCE -> incident.wasControlledWithout(incident.fullForceMillis());
      default -> false;
    };
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
      return responses.stream().filter(response -> counts(clause, response)).count() >= wanted;
    }
    boolean waited = incident.verifiedMillis() != NEVER && incident.queueWaitMillis() == NEVER;
    return wanted == 1 || responses.size() + (waited ? 1 : 0) >= wanted;
  }

  /** Milliseconds on the clock, or {@link IncidentRecord#NEVER} if it never stopped. */
  static long elapsedMillis(
      Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    List<ResponseRecord> counted =
        clause.unit().isPresent() ? nthOnScene(clause, responses) : responses;
    long from = moment(clause.clock().from(), clause, incident, counted);
    long to = moment(clause.clock().to(), clause, incident, counted);
    return from == NEVER || to == NEVER ? NEVER : to - from;
  }

  /** The one response whose clock is read; none if fewer units came. */
  private static List<ResponseRecord> nthOnScene(Clause clause, List<ResponseRecord> responses) {
    return responses.stream()
        .filter(response -> response.onSceneMillis() != NEVER && counts(clause, response))
        .sorted(Comparator.comparingLong(ResponseRecord::onSceneMillis))
        .skip(clause.unit().getAsInt() - 1L)
        .limit(1)
        .toList();
  }

  private static boolean counts(Clause clause, ResponseRecord response) {
    return clause.tier().map(response.unit().station().tier()::equals).orElse(true);
  }

  private static long moment(
      ClockPoint point, Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    return switch (point) {
      case OCCURRED -> incident.occurredMillis();
      case REPORTED -> incident.reportedMillis();
      case ANSWERED -> incident.answeredMillis();
      case VERIFIED -> incident.verifiedMillis();
      case FIRST_ACTION -> incident.firstActionMillis();
      case FULL_FORCE -> incident.fullForceMillis();
      case CONTROLLED -> incident.controlledMillis();
      case CLOSED -> incident.closedMillis();
      case NOTIFIED, EN_ROUTE, ON_SCENE, CLEAR -> earliest(point, clause, responses);
    };
  }

  private static long earliest(ClockPoint point, Clause clause, List<ResponseRecord> responses) {
    long earliest = NEVER;
    for (ResponseRecord response : responses) {
      long moment = counts(clause, response) ? moment(point, response) : NEVER;
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
      case CLEAR -> response.clearMillis();
      default -> NEVER;
    };
  }
}
