package org.tocsin.timeline;

/**
 * An expected action has not come by its deadline, and need not: its incident was under control or
 * over before.
 */
public record ExpectedActionNotNeeded(long atMillis, String expected) implements EvaluationFact {

  @Override
  public FactKind kind() {
    return FactKind.NOT_NEEDED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.expectedActionNotNeeded(this);
  }
}
