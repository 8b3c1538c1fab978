package org.tocsin.timeline;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * A neighbour helps: its units may be sent to the incident; {@code free} are those that could come
 * now.
 */
public record AidGranted(long atMillis, Incident incident, Station neighbour, List<Unit> free)
    implements IncidentFact {

  public AidGranted {
    free = List.copyOf(free);
  }

  @Override
  public FactKind kind() {
    return FactKind.AID_GRANTED;
  }

  @Override
  public String detail() {
    return "by " + neighbour + ": " + free.stream().map(Unit::id).collect(Collectors.joining(", "));
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.aidGranted(this);
  }
}
