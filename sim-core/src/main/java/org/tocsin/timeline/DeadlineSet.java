package org.tocsin.timeline;

import org.tocsin.time.SimTime;

/** The clock of an expected action has begun: it is to come by {@code dueMillis}. */
public record DeadlineSet(long atMillis, String expected, long dueMillis)
    implements EvaluationFact {

  @Override
  public FactKind kind() {
    return FactKind.DUE;
  }

  @Override
  public String detail() {
    return "by " + SimTime.ofMillis(dueMillis);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.deadlineSet(this);
  }
}
