package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Everything the need names has arrived. */
public record FullForceAssembled(long atMillis, Incident incident) implements Fact {

  @Override
  public void tell(FactConsumer consumer) {
    consumer.fullForceAssembled(this);
  }
}
