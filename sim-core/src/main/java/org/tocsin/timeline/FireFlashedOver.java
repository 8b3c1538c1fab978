package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.incident.Incident;

/** The room of a fire burns as a whole; {@code kilowatts} is its heat release just after. */
public record FireFlashedOver(long atMillis, Incident incident, double kilowatts)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.FLASHED_OVER;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%.0f kW", kilowatts);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.fireFlashedOver(this);
  }
}
