package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.incident.Incident;

/** The gas has ignited, with so many people still near. */
public record GasExploded(long atMillis, Incident incident, double peopleNear)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.EXPLODED;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%.0f people near", peopleNear);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.gasExploded(this);
  }
}
