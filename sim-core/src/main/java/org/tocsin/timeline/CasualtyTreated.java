package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/** A casualty has been treated; survival is the probability when treatment began. */
public record CasualtyTreated(
    long atMillis, Incident incident, Unit unit, String triage, double survival)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.TREATED;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%s %s survival %.3f", unit, triage, survival);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.casualtyTreated(this);
  }
}
