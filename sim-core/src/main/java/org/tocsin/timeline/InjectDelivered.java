package org.tocsin.timeline;

/** Drill control delivered an inject; what comes of it are facts of their own. */
public record InjectDelivered(long atMillis, String inject, String message) implements Fact {

  @Override
  public FactKind kind() {
    return FactKind.INJECT;
  }

  @Override
  public String subject() {
    return inject;
  }

  @Override
  public String detail() {
    return message;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.injectDelivered(this);
  }
}
