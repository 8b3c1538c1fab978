package org.tocsin.measure;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.incident.Incident;

/** Folds transports of patients into the samples of measures: overall, by type, by hospital. */
final class HospitalMeasures {

  private final Batches batches;
  private final GroupSamples overall;
  private final Map<String, GroupSamples> byType = new HashMap<>();
  private final Map<String, GroupSamples> byHospital = new HashMap<>();

  HospitalMeasures(Batches batches) {
    this.batches = batches;
    this.overall = new GroupSamples(batches.count());
  }

  void add(TransportRecord row) {
    int cluster = batches.indexAt(row.occurredMillis());
    add(overall, row, cluster);
    add(group(byType, row.incident().type().id()), row, cluster);
    add(group(byHospital, row.hospital().id()), row, cluster);
  }

  /** Patients whom nobody brought to hospital: their clock never stopped. */
  void addLeft(Incident incident, long occurredMillis, int patients) {
    int cluster = batches.indexAt(occurredMillis);
    addPatients(overall, cluster, patients, 0, IncidentRecord.NEVER);
    addPatients(group(byType, incident.type().id()), cluster, patients, 0, IncidentRecord.NEVER);
  }

  void handTo(Samples<MeasureKey> all) {
    overall.handTo(all, "", "");
    byType.forEach((value, samples) -> samples.handTo(all, "type", value));
    byHospital.forEach((value, samples) -> samples.handTo(all, "hospital", value));
  }

  private static void add(GroupSamples group, TransportRecord row, int cluster) {
    long arrived = row.atHospitalMillis();
    group.add(MeasureKind.TRANSPORT, cluster, row.leftSceneMillis(), arrived);
    group.add(MeasureKind.HOSPITAL_WAIT, cluster, arrived, row.handoverMillis());
    group.add(MeasureKind.HANDOVER, cluster, row.handoverMillis(), row.handedOverMillis());
    addPatients(group, cluster, row.patients(), row.reportedMillis(), arrived);
  }

  private static void addPatients(
      GroupSamples group, int cluster, int patients, long reportedMillis, long arrivedMillis) {
    for (int i = 0; i < patients; i++) {
      group.add(MeasureKind.TO_HOSPITAL, cluster, reportedMillis, arrivedMillis);
    }
  }

  private GroupSamples group(Map<String, GroupSamples> groups, String value) {
    return groups.computeIfAbsent(value, v -> new GroupSamples(batches.count()));
  }
}
