package org.tocsin.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.city.Takers;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.time.HourTable;
import org.tocsin.timeline.CallAbandoned;
import org.tocsin.timeline.CallAnswered;
import org.tocsin.timeline.CallEnded;
import org.tocsin.timeline.CallRepeated;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.IncidentOccurred;

/**
 * Counts what becomes of calls and alarms for what occurs from time 0 on, by cluster, and how long
 * call takers were busy from then until demand ended.
 */
final class CallCounts implements FactConsumer {

  private static final long HOUR_MILLIS = 3_600_000;

  /** What is counted, or measured in milliseconds, in each cluster. */
  enum Count {
    CALLS,
    ABANDONED,
    BUSY_MILLIS,
    ON_DUTY_MILLIS,
    OCCURRED,
    UNREPORTED,
    REPORTED,
    FALSE_ALARMS
  }

  private final Batches batches;
  private final long[][] counts;
  private final Set<Incident> falseAlarms = new HashSet<>();
  private final Set<Incident> ofWarmUp = new HashSet<>();

  CallCounts(Drill drill, Batches batches) {
    this.batches = batches;
    this.counts = new long[batches.count()][Count.values().length];
    CallCentre centre = drill.city().callCentre();
    HourTable hours = new HourTable(drill.clock());
    for (CallTeam team : teams(centre)) {
      countOnDuty(team.takers(), hours);
    }
  }

  /** Whether there is anything to count that is not the same in every run. */
  static boolean areNeeded(Drill drill) {
    return !drill.city().callCentre().isPlain()
        || drill.types().stream().anyMatch(type -> type.detection().hasSources());
  }

  /** The teams whose number is limited. */
  static List<CallTeam> teams(CallCentre centre) {
    List<CallTeam> all =
        centre.transfer().isPresent()
            ? List.of(centre.team(), centre.transfer().get().to())
            : List.of(centre.team());
    return all.stream().filter(team -> !team.takers().areUnlimited()).toList();
  }

  long[] ofCluster(int cluster) {
    return counts[cluster].clone();
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() < 0) {
      ofWarmUp.add(fact.incident());
    }
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    count(Count.CALLS, fact);
  }

  @Override
  public void callRepeated(CallRepeated fact) {
    count(Count.CALLS, fact);
  }

  @Override
  public void callAbandoned(CallAbandoned fact) {
    count(Count.CALLS, fact);
    count(Count.ABANDONED, fact);
  }

  @Override
  public void callEnded(CallEnded fact) {
    add(Count.BUSY_MILLIS, fact.takenMillis(), fact.atMillis(), 1);
  }

  /** Comes before the row of the incident. */
  @Override
  public void falseAlarmFound(FalseAlarmFound fact) {
    falseAlarms.add(fact.incident());
  }

  /** An incident of the drill is over, in whatever way. */
  void add(IncidentRecord incident, int cluster) {
    count(Count.OCCURRED, cluster, !incident.outcome().equals(IncidentRecord.WEEDED_OUT));
    count(Count.UNREPORTED, cluster, incident.outcome().equals(IncidentRecord.UNREPORTED));
    count(Count.REPORTED, cluster, incident.isReported());
    boolean nothing = falseAlarms.remove(incident.incident());
    count(Count.FALSE_ALARMS, cluster, nothing && incident.isReported());
  }

  private void count(Count what, int cluster, boolean applies) {
    if (applies) {
      counts[cluster][what.ordinal()]++;
    }
  }

  private void count(Count what, IncidentFact fact) {
    if (!ofWarmUp.contains(fact.incident())) {
      counts[batches.indexAt(fact.atMillis())][what.ordinal()]++;
    }
  }

  private void countOnDuty(Takers takers, HourTable hours) {
    for (long from = 0; from < batches.endMillis(); from += HOUR_MILLIS) {
      long change = Math.min(from + HOUR_MILLIS, hours.hourEndMillis(from));
      add(Count.ON_DUTY_MILLIS, from, change, takers.at(hours.hourOfWeek(from)));
      add(Count.ON_DUTY_MILLIS, change, from + HOUR_MILLIS, takers.at(hours.hourOfWeek(change)));
    }
  }

  /** Adds the time from one moment to another, spread over the clusters, before demand ends. */
  private void add(Count what, long fromMillis, long toMillis, int times) {
    long from = Math.max(0, fromMillis);
    long to = Math.min(batches.endMillis(), toMillis);
    while (from < to) {
      int batch = batches.indexAt(from);
      long until = Math.min(to, batches.endMillis(batch));
      counts[batch][what.ordinal()] += (until - from) * times;
      from = until;
    }
  }
}
