package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Everything the need names has arrived. */
public record FullForceAssembled(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public String word() {
    return "full force";
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.fullForceAssembled(this);
  }
}
