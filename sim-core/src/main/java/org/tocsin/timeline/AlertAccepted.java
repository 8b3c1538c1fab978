package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * A person of the community will come; {@code expectedMillis} is the mean time from the alert to
 * arrival.
 */
public record AlertAccepted(long atMillis, Incident incident, Unit unit, long expectedMillis)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.ACCEPTED;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%s expected %.1f s", unit, expectedMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.alertAccepted(this);
  }
}
