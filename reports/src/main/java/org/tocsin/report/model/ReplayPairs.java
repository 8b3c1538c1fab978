package org.tocsin.report.model;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.city.Unit;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.measure.IncidentRecord;

/**
 * Of the incidents of a replay, when the first unit was on scene, as recorded and as simulated.
 * Joined in the order of replications.
 */
public final class ReplayPairs {

  /**
   * An incident of which the record knows the first arrival.
   *
   * @param incident its id in the record
   * @param recordedMillis from reported to on scene
   * @param simulatedMillis the same, or {@link IncidentRecord#NEVER}
   * @param station of the unit that came first in the simulation; empty if none did
   */
  record Pair(
      String incident,
      String type,
      int priority,
      long recordedMillis,
      long simulatedMillis,
      String station) {

    boolean isReached() {
      return simulatedMillis != IncidentRecord.NEVER;
    }

    long differenceMillis() {
      return simulatedMillis - recordedMillis;
    }

    /** How far apart both are; where nobody came, further than anything. */
    long distanceMillis() {
      return isReached() ? Math.abs(differenceMillis()) : Long.MAX_VALUE;
    }

    ReplayCase asCase() {
      return new ReplayCase(
          incident,
          type,
          priority,
          recordedMillis / 1000.0,
          isReached() ? simulatedMillis / 1000.0 : null,
          station);
    }
  }

  private final List<Pair> pairs = new ArrayList<>();
  private long incidents;

  /** One more incident has ended. */
  public void add(RecordedIncident recorded, IncidentRecord simulated) {
    incidents++;
    long reported = recorded.at().millis();
    if (recorded.firstArrivalMillis().isPresent()) {
      long arrived = simulated.firstArrivalMillis();
      Unit first = simulated.firstUnit();
      pairs.add(
          new Pair(
              recorded.id(),
              recorded.type().id(),
              recorded.type().priority(),
              recorded.firstArrivalMillis().getAsLong() - reported,
              arrived == IncidentRecord.NEVER ? arrived : arrived - reported,
              first == null ? "" : first.station().id()));
    }
  }

  public void addAll(ReplayPairs others) {
    pairs.addAll(others.pairs);
    incidents += others.incidents;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** All that ended, also those of which the record knows no arrival. */
  long incidents() {
    return incidents;
  }
}
