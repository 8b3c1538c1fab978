package org.tocsin.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Station;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.response.NoRelocation;
import org.tocsin.time.HourTable;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.FactConsumer;

/**
 * Folds one replication, as it happens, into samples by measure, group and cluster. The cluster is
 * the replication itself, or in a single long run a batch of whole days. Nothing else is kept.
 */
public final class ReplicationMeasures implements RecordConsumer {

  private final Batches batches;
  private final IncidentMeasures incidentMeasures;
  private final TargetShares targetShares;
  private final OutcomeMeasures outcomes;
  private final BusyTime busyTime;
  private final @Nullable HospitalMeasures hospitalMeasures;
  private final @Nullable DiversionTime diversionTime;
  private final @Nullable CallCounts calls;
  private final @Nullable AidCounts aid;
  private final @Nullable CommunityCounts community;

  /** Those of the subjects that this drill has. */
  private final List<FactFold> folds = new ArrayList<>();

  private final Samples<MeasureKey> measures;
  private final Samples<TargetKey> targets;
  private long incidents;
  private long open;

  /**
   * @param batches how the replication is cut into clusters
   */
  public ReplicationMeasures(Drill drill, Batches batches) {
    this.batches = batches;
    this.incidentMeasures =
        new IncidentMeasures(
            batches,
            new HourTable(drill.clock()),
            !drill.city().callCentre().isPlain(),
            !drill.city().zones().isEmpty());
    this.targetShares = new TargetShares(drill);
    this.outcomes = new OutcomeMeasures(drill.city().tiersOfAll());
    this.busyTime = new BusyTime(drill, batches);
    this.hospitalMeasures = drill.bringsPatients() ? new HospitalMeasures(batches) : null;
    this.diversionTime = drill.bringsPatients() ? new DiversionTime(drill, batches) : null;
    this.calls = CallCounts.areNeeded(drill) ? new CallCounts(drill, batches) : null;
    this.aid = drill.plan().mutualAid().isEmpty() ? null : new AidCounts(drill, batches);
    this.community =
        drill.city().community().isEmpty() ? null : new CommunityCounts(drill, batches);
    addFolds(drill);
    this.measures = new Samples<>(batches.count());
    this.targets = new Samples<>(batches.count());
  }

  private void addFolds(Drill drill) {
    if (aid != null) {
      folds.add(aid);
    }
    if (AlarmMeasures.areNeeded(drill)) {
      folds.add(new AlarmMeasures(drill, batches));
    }
    if (!(drill.plan().relocation() instanceof NoRelocation)) {
      folds.add(new MoveMeasures(batches));
    }
    if (community != null) {
      folds.add(community);
    }
    if (LaneMeasures.areNeeded(drill)) {
      folds.add(new LaneMeasures(batches));
    }
  }

  /**
   * The consumer of facts that feeds these measures; to be closed when the replication has ended.
   */
  public FactConsumer facts() {
    List<FactConsumer> consumers = new ArrayList<>();
    consumers.add(busyTime);
    if (calls != null) {
      consumers.add(calls);
    }
    if (diversionTime != null) {
      consumers.add(diversionTime);
      consumers.add(new TransportAssembler(this));
    }
    consumers.addAll(folds);
    consumers.add(new RecordAssembler(this));
    return new Broadcast(consumers);
  }

  @Override
  public void incident(IncidentRecord incident, List<ResponseRecord> responses) {
    int cluster = batches.indexAt(incident.occurredMillis());
    incidents++;
    if (incident.outcome().equals(IncidentRecord.OPEN)) {
      open++;
    }
    if (calls != null) {
      calls.add(incident, cluster);
    }
    if (incident.isReported()) {
      incidentMeasures.add(incident, responses, cluster);
    }
    if (community != null) {
      community.add(incident, cluster);
    }
    targetShares.add(targets, incident, responses, cluster);
  }

  @Override
  public void transport(TransportRecord transport) {
    if (hospitalMeasures != null) {
      hospitalMeasures.add(transport);
    }
  }

  @Override
  public void patientsLeft(Incident incident, long occurredMillis, int patients) {
    if (hospitalMeasures != null) {
      hospitalMeasures.addLeft(incident, occurredMillis, patients);
    }
  }

  @Override
  public void outcome(Incident incident, long occurredMillis, Outcome outcome) {
    outcomes.add(measures, incident, outcome, batches.indexAt(occurredMillis));
  }

  @Override
  public void close() {
    incidentMeasures.handTo(measures);
    if (hospitalMeasures != null) {
      hospitalMeasures.handTo(measures);
    }
    folds.forEach(fold -> fold.handTo(measures));
  }

  Samples<MeasureKey> measures() {
    return measures;
  }

  Samples<TargetKey> targets() {
    return targets;
  }

  long[][] busyMillis() {
    return busyTime.busyMillis();
  }

  long[][] dutyMillis() {
    return busyTime.dutyMillis();
  }

  /** By cluster and the hospital's place in the city's list; no hospital if nobody is brought. */
  long[][] divertedMillis() {
    return diversionTime == null ? new long[batches.count()][0] : diversionTime.millis();
  }

  /** What became of calls and alarms; null where there is nothing to tell. */
  @Nullable CallCounts calls() {
    return calls;
  }

  /** What became of requests for help; null where no neighbour may be asked. */
  @Nullable AidCounts aid() {
    return aid;
  }

  /** Who of the community was alerted and came; null where there is nobody. */
  @Nullable CommunityCounts community() {
    return community;
  }

  long responsesOf(Station station) {
    return incidentMeasures.responsesOf(station);
  }

  Batches batches() {
    return batches;
  }

  long incidents() {
    return incidents;
  }

  long open() {
    return open;
  }
}
