package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Outcome;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FalseAlarmFound;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.OutcomeSettled;

/**
 * Follows what incidents leave, and fails as soon as an outcome is settled twice, after the end, or
 * not by the time an incident closes whose course tells one.
 */
final class OutcomeWatch implements FactConsumer {
  final Set<Incident> occurred = new HashSet<>();
  final Map<Incident, Outcome> settled = new HashMap<>();
  private final Set<Incident> closed = new HashSet<>();
  private final Set<Incident> nothing = new HashSet<>();

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    occurred.add(fact.incident());
  }

  @Override
  public void falseAlarmFound(FalseAlarmFound fact) {
    nothing.add(fact.incident());
  }

  @Override
  public void outcomeSettled(OutcomeSettled fact) {
    assertThat(closed).doesNotContain(fact.incident());
    assertThat(nothing).doesNotContain(fact.incident());
    assertThat(settled.put(fact.incident(), fact.outcome())).as("settled twice").isNull();
    canBe(fact.outcome());
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    closed.add(fact.incident());
    boolean tellsNone =
        fact.incident().type().course() instanceof FixedWork || nothing.contains(fact.incident());
    assertThat(settled.containsKey(fact.incident())).as("settled").isEqualTo(!tellsNone);
  }

  private static void canBe(Outcome outcome) {
    assertThat(outcome.fire().isPresent() || outcome.people().isPresent()).isTrue();
    outcome.fire().ifPresent(fire -> assertThat(fire.burntSquareMetres()).isNotNegative());
    outcome.loss().ifPresent(loss -> assertThat(loss).isNotNegative());
    outcome
        .people()
        .ifPresent(
            people ->
                assertThat(people.expectedSurvivors()).isBetween(0.0, people.casualties() + 1e-9));
  }
}
