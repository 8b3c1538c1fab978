package org.tocsin.timeline;

import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** The first commander is on scene and takes command. */
public record CommandEstablished(long atMillis, Incident incident, Unit unit)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.COMMAND;
  }

  @Override
  public String detail() {
    return unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.commandEstablished(this);
  }
}
