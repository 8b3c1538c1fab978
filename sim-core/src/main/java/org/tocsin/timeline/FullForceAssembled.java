package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/**
 * Everything that the alarm levels called for so far need has arrived, or what is missing is no
 * longer called for. Happens again when more was called for after it.
 */
public record FullForceAssembled(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.FULL_FORCE;
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
