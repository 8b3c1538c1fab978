package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentReported;
import org.tocsin.timeline.IncidentTurnedAway;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitReturned;

/** Follows every unit and incident, and fails as soon as one is in two places or time falls. */
final class Watch implements FactConsumer {
  final Set<Incident> occurred = new HashSet<>();
  final Set<Incident> reported = new HashSet<>();
  final Set<Incident> closed = new HashSet<>();
  final Set<Incident> turnedAway = new HashSet<>();
  final Map<Unit, Incident> busy = new HashMap<>();
  private final Set<Unit> away = new HashSet<>();
  private long latestMillis = Long.MIN_VALUE;

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    inTime(fact);
    assertThat(occurred.add(fact.incident())).isTrue();
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    inTime(fact);
    assertThat(reported.add(fact.incident())).isTrue();
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    inTime(fact);
    assertThat(busy.put(fact.unit(), fact.incident())).as("unit sent while busy").isNull();
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    inTime(fact);
    assertThat(away.add(fact.unit())).as("alerted while on the way home").isTrue();
    assertThat(busy.put(fact.unit(), fact.incident())).as("alerted while busy").isNull();
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    inTime(fact);
    assertThat(busy.remove(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    inTime(fact);
    assertThat(busy.remove(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    inTime(fact);
    assertThat(busy.remove(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    inTime(fact);
    assertThat(busy.values()).doesNotContain(fact.incident());
    assertThat(turnedAway.add(fact.incident())).isTrue();
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    inTime(fact);
    assertThat(busy.get(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    inTime(fact);
    assertThat(busy.remove(fact.unit())).isSameAs(fact.incident());
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    inTime(fact);
    assertThat(busy).doesNotContainKey(fact.unit());
    away.remove(fact.unit());
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    inTime(fact);
    assertThat(busy.values()).doesNotContain(fact.incident());
    assertThat(closed.add(fact.incident())).isTrue();
    assertThat(turnedAway).doesNotContain(fact.incident());
  }

  private void inTime(Fact fact) {
    assertThat(fact.atMillis()).isGreaterThanOrEqualTo(latestMillis);
    latestMillis = fact.atMillis();
  }
}
