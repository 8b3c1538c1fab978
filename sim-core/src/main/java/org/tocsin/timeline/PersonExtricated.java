package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** Somebody who was trapped is free; survival is the probability now. */
public record PersonExtricated(long atMillis, Incident incident, Unit unit, double survival)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.EXTRICATED;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%s survival %.3f", unit, survival);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.personExtricated(this);
  }
}
