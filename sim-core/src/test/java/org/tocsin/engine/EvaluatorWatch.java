package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.timeline.DeadlinePassed;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.EvaluationFact;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;
import org.tocsin.timeline.ExpectedActionNotNeeded;
import org.tocsin.timeline.FactConsumer;

/**
 * Watches the evaluator: each deadline is set once, then met, passed or waived once and never two
 * of these; late comes only what has passed, and all times agree with the deadline.
 */
final class EvaluatorWatch implements FactConsumer {

  private final Map<String, Long> due = new HashMap<>();
  private final Set<String> judged = new HashSet<>();
  private final Set<String> overdue = new HashSet<>();

  @Override
  public void deadlineSet(DeadlineSet fact) {
    assertThat(due.put(fact.expected(), fact.dueMillis())).as("set twice: %s", fact).isNull();
  }

  @Override
  public void expectedActionMet(ExpectedActionMet fact) {
    judge(fact);
    assertThat(fact.marginMillis()).as("in hand: %s", fact).isNotNegative();
    assertThat(fact.atMillis()).as("met in time: %s", fact).isLessThanOrEqualTo(due(fact));
  }

  @Override
  public void deadlinePassed(DeadlinePassed fact) {
    judge(fact);
    overdue.add(fact.expected());
    assertThat(fact.atMillis()).as("passed: %s", fact).isEqualTo(due(fact));
  }

  @Override
  public void expectedActionNotNeeded(ExpectedActionNotNeeded fact) {
    judge(fact);
    assertThat(fact.atMillis()).as("waived: %s", fact).isEqualTo(due(fact));
  }

  @Override
  public void expectedActionLate(ExpectedActionLate fact) {
    boolean passed = overdue.remove(fact.expected());
    if (!passed) {
      // Its deadline was over before it was set.
      judge(fact);
    }
    assertThat(fact.lateMillis()).as("late: %s", fact).isPositive();
    assertThat(passed ? fact.atMillis() - due(fact) : fact.lateMillis())
        .as("late by: %s", fact)
        .isEqualTo(fact.lateMillis());
  }

  private void judge(EvaluationFact fact) {
    assertThat(due).as("no deadline: %s", fact).containsKey(fact.expected());
    assertThat(judged.add(fact.expected())).as("judged twice: %s", fact).isTrue();
  }

  private long due(EvaluationFact fact) {
    return due.getOrDefault(fact.expected(), Long.MIN_VALUE);
  }
}
