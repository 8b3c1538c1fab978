package org.tocsin.timeline;

import org.tocsin.incident.Incident;
import org.tocsin.incident.SourceKind;

/** A source has noticed it and reports it; only where the type names its sources. */
public record IncidentNoticed(long atMillis, Incident incident, SourceKind source)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.NOTICED;
  }

  @Override
  public String detail() {
    return "by " + source.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentNoticed(this);
  }
}
