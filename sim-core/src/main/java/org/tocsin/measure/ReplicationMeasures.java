package org.tocsin.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
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
  private final @Nullable CallCounts calls;
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
            batches, new HourTable(drill.clock()), !drill.city().callCentre().isPlain());
    this.targetShares = new TargetShares(drill);
    this.outcomes = new OutcomeMeasures(drill.city().tiers());
    this.busyTime = new BusyTime(drill, batches);
    this.calls = CallCounts.areNeeded(drill) ? new CallCounts(drill, batches) : null;
    this.measures = new Samples<>(batches.count());
    this.targets = new Samples<>(batches.count());
  }

  /**
   * The consumer of facts that feeds these measures; to be closed when the replication has ended.
   */
  public FactConsumer facts() {
    RecordAssembler rows = new RecordAssembler(this);
    return new Broadcast(calls == null ? List.of(busyTime, rows) : List.of(busyTime, calls, rows));
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
    targetShares.add(targets, incident, responses, cluster);
  }

  @Override
  public void outcome(Incident incident, long occurredMillis, Outcome outcome) {
    outcomes.add(measures, incident, outcome, batches.indexAt(occurredMillis));
  }

  @Override
  public void close() {
    incidentMeasures.handTo(measures);
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

  /** What became of calls and alarms; null where there is nothing to tell. */
  @Nullable CallCounts calls() {
    return calls;
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
