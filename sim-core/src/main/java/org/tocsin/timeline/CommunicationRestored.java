package org.tocsin.timeline;

/**
 * Something by which orders or reports are passed on works again.
 *
 * @param means {@code dispatch}, {@code radio}, or {@code alerting} with its stations
 */
public record CommunicationRestored(long atMillis, String means) implements CommunicationFact {

  @Override
  public FactKind kind() {
    return FactKind.RESTORED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.communicationRestored(this);
  }
}
