package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Nobody is near any more who could be hurt. */
public record AreaEvacuated(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.EVACUATED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.areaEvacuated(this);
  }
}
