package org.tocsin.timeline;

/** An expected action has not come by its deadline. */
public record DeadlinePassed(long atMillis, String expected) implements EvaluationFact {

  @Override
  public FactKind kind() {
    return FactKind.OVERDUE;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.deadlinePassed(this);
  }
}
