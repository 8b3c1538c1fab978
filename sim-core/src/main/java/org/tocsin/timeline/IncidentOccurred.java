package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.incident.Incident;

/** It began; nobody knows yet. */
public record IncidentOccurred(long atMillis, Incident incident) implements IncidentFact {

  @Override
  public String word() {
    return "occurred";
  }

  @Override
  public String detail() {
    return String.format(
        Locale.ROOT,
        "%s at %.5f,%.5f%s",
        incident.type(),
        incident.place().location().longitude(),
        incident.place().location().latitude(),
        incident.place().zone() == null ? "" : " zone " + incident.place().zone());
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.incidentOccurred(this);
  }
}
