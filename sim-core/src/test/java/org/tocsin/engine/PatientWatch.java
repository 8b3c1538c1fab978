package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.HospitalDiverted;
import org.tocsin.timeline.HospitalReopened;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.PatientsFound;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.TransportDiverted;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;

/** Follows every patient, and fails as soon as a bay holds two crews or one jumps the queue. */
final class PatientWatch implements FactConsumer {
  final Map<Unit, Incident> carrying = new HashMap<>();
  private final Map<Unit, Hospital> boundFor = new HashMap<>();
  private final Map<Hospital, Deque<Unit>> waiting = new HashMap<>();
  private final Map<Hospital, Set<Unit>> inBays = new HashMap<>();
  private final Map<Incident, Integer> open = new HashMap<>();
  private final Set<Hospital> diverting = new HashSet<>();
  int found;
  int handedOver;

  /** Incidents that closed while patients still waited there. */
  final Set<Incident> leftBehind = new HashSet<>();

  @Override
  public void patientsFound(PatientsFound fact) {
    found += fact.patients();
    assertThat(open.put(fact.incident(), fact.patients())).as("found once").isNull();
  }

  @Override
  public void transportBegan(TransportBegan fact) {
    assertThat(carrying.put(fact.unit(), fact.incident())).isNull();
    assertThat(fact.takenIn() && diverting.contains(fact.hospital())).isFalse();
    boundFor.put(fact.unit(), fact.hospital());
  }

  @Override
  public void transportDiverted(TransportDiverted fact) {
    assertThat(boundFor.put(fact.unit(), fact.hospital())).isEqualTo(fact.left());
    assertThat(fact.hospital()).isNotEqualTo(fact.left());
    assertThat(fact.takenIn() && diverting.contains(fact.hospital())).isFalse();
  }

  @Override
  public void hospitalDiverted(HospitalDiverted fact) {
    assertThat(diverting.add(fact.hospital())).isTrue();
  }

  @Override
  public void hospitalReopened(HospitalReopened fact) {
    assertThat(diverting.remove(fact.hospital())).isTrue();
  }

  @Override
  public void unitAtHospital(UnitAtHospital fact) {
    assertThat(boundFor.remove(fact.unit())).isEqualTo(fact.hospital());
    waiting.computeIfAbsent(fact.hospital(), h -> new ArrayDeque<>()).add(fact.unit());
  }

  @Override
  public void handoverBegan(HandoverBegan fact) {
    Set<Unit> bays = inBays.computeIfAbsent(fact.hospital(), h -> new HashSet<>());
    assertThat(waiting.get(fact.hospital()).remove()).isEqualTo(fact.unit());
    assertThat(bays.add(fact.unit())).isTrue();
    assertThat(bays.size()).isLessThanOrEqualTo(fact.hospital().intake().bays());
  }

  @Override
  public void patientsHandedOver(PatientsHandedOver fact) {
    handedOver += fact.patients();
    open.merge(fact.incident(), -fact.patients(), Integer::sum);
    assertThat(inBays.get(fact.hospital()).remove(fact.unit())).isTrue();
    assertThat(carrying.remove(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    assertThat(carrying).doesNotContainKey(fact.unit());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    assertThat(carrying).doesNotContainKey(fact.unit());
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    if (open.getOrDefault(fact.incident(), 0) > 0) {
      leftBehind.add(fact.incident());
    }
  }
}
