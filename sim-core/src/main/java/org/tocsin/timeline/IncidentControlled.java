package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/**
 * It gets no worse: as its course tells; where units just do their work, once the full force was
 * assembled and the first of them is done.
 */
public record IncidentControlled(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.CONTROLLED;
  }

  @Override
  public String detail() {
    return "";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentControlled(this);
  }
}
