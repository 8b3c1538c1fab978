package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.List;
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
    String type = incident.incident().type().id();
    return (clause.types().isEmpty() || clause.types().contains(type))
        && clause.tier().map(tier -> TierArrivals.wasSent(responses, tier.id())).orElse(true);
  }

  /** Milliseconds on the clock, or {@link IncidentRecord#NEVER} if it never stopped. */
  static long elapsedMillis(
      Clause clause, IncidentRecord incident, List<ResponseRecord> responses) {
    long from = moment(clause.clock().from(), clause, incident, responses);
    long to = moment(clause.clock().to(), clause, incident, responses);
    return from == NEVER || to == NEVER ? NEVER : to - from;
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
      case NOTIFIED, EN_ROUTE, ON_SCENE, CLEAR, IN_QUARTERS -> earliest(point, clause, responses);
    };
  }

  private static long earliest(ClockPoint point, Clause clause, List<ResponseRecord> responses) {
    long earliest = NEVER;
    for (ResponseRecord response : responses) {
      boolean counts = clause.tier().map(response.unit().station().tier()::equals).orElse(true);
      long moment = counts ? moment(point, response) : NEVER;
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
      case IN_QUARTERS -> response.inQuartersMillis();
      default -> NEVER;
    };
  }
}
