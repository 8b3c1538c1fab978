package org.tocsin.measure;

import static org.tocsin.measure.IncidentRecord.NEVER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Hospital;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentUnreported;
import org.tocsin.timeline.PatientsFound;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.TransportDiverted;
import org.tocsin.timeline.UnitAtHospital;

/**
 * Folds what happens to patients into rows: a row of a transport comes with the end of its
 * handover, or at the end of the replication. Incidents of the warm-up are left out. Only drills
 * that bring patients to hospital need one, beside the {@link RecordAssembler}, and before it.
 */
public final class TransportAssembler implements FactConsumer {

  private final RecordConsumer rows;
  private final Map<Incident, Scene> scenes = new LinkedHashMap<>();
  private final Map<Integer, OpenTransport> latestOfUnit = new LinkedHashMap<>();

  /** An open incident whose patients, if any, have to be brought to hospital. */
  private static final class Scene {
    final long occurredMillis;
    long reportedMillis = NEVER;
    int waiting;

    Scene(long occurredMillis) {
      this.occurredMillis = occurredMillis;
    }
  }

  /** A row that is still being written. */
  private static final class OpenTransport {
    final TransportBegan began;
    final Scene scene;
    Hospital hospital;
    boolean takenIn;
    long atHospitalMillis = NEVER;
    long handoverMillis = NEVER;

    OpenTransport(TransportBegan began, Scene scene) {
      this.began = began;
      this.scene = scene;
      this.hospital = began.hospital();
      this.takenIn = began.takenIn();
    }

    TransportRecord toRecord(long handedOverMillis) {
      return new TransportRecord(
          began.incident(),
          scene.occurredMillis,
          scene.reportedMillis,
          began.unit(),
          hospital,
          began.patients(),
          takenIn,
          began.atMillis(),
          atHospitalMillis,
          handoverMillis,
          handedOverMillis);
    }
  }

  public TransportAssembler(RecordConsumer rows) {
    this.rows = rows;
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() >= 0 && fact.incident().type().transport().isPresent()) {
      scenes.put(fact.incident(), new Scene(fact.atMillis()));
    }
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    Scene scene = scenes.get(fact.incident());
    if (scene != null) {
      scene.reportedMillis = fact.atMillis();
    }
  }

  @Override
  public void patientsFound(PatientsFound fact) {
    Scene scene = scenes.get(fact.incident());
    if (scene != null) {
      scene.waiting = fact.patients();
    }
  }

  @Override
  public void transportBegan(TransportBegan fact) {
    Scene scene = scenes.get(fact.incident());
    if (scene != null) {
      scene.waiting -= fact.patients();
      latestOfUnit.put(fact.unit().index(), new OpenTransport(fact, scene));
    }
  }

  @Override
  public void transportDiverted(TransportDiverted fact) {
    OpenTransport row = latestOfUnit.get(fact.unit().index());
    if (row != null) {
      row.hospital = fact.hospital();
      row.takenIn = fact.takenIn();
    }
  }

  @Override
  public void unitAtHospital(UnitAtHospital fact) {
    OpenTransport row = latestOfUnit.get(fact.unit().index());
    if (row != null) {
      row.atHospitalMillis = fact.atMillis();
    }
  }

  @Override
  public void handoverBegan(HandoverBegan fact) {
    OpenTransport row = latestOfUnit.get(fact.unit().index());
    if (row != null) {
      row.handoverMillis = fact.atMillis();
    }
  }

  @Override
  public void patientsHandedOver(PatientsHandedOver fact) {
    OpenTransport row = latestOfUnit.remove(fact.unit().index());
    if (row != null) {
      rows.transport(row.toRecord(fact.atMillis()));
    }
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    Scene scene = scenes.remove(fact.incident());
    if (scene != null) {
      leave(fact.incident(), scene);
    }
  }

  @Override
  public void incidentUnreported(IncidentUnreported fact) {
    scenes.remove(fact.incident());
  }

  @Override
  public void falseAlarmFound(FalseAlarmFound fact) {
    scenes.remove(fact.incident());
  }

  /** Tells what is still open; closing the rows is left to the {@link RecordAssembler}. */
  @Override
  public void close() {
    List.copyOf(latestOfUnit.values()).forEach(row -> rows.transport(row.toRecord(NEVER)));
    latestOfUnit.clear();
    scenes.forEach(this::leave);
    scenes.clear();
  }

  private void leave(Incident incident, Scene scene) {
    if (scene.waiting > 0) {
      rows.patientsLeft(incident, scene.occurredMillis, scene.waiting);
    }
  }
}
