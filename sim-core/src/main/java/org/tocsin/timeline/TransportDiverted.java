package org.tocsin.timeline;

import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * No way is open any more for a unit to the hospital that it was bound for: it goes to another one
 * that it can reach.
 *
 * @param left the hospital that is cut off
 * @param hospital the one that it goes to now
 * @param takenIn false if no suitable hospital that it can reach takes patients now: they are
 *     brought to this one all the same
 */
public record TransportDiverted(
    long atMillis, Incident incident, Unit unit, Hospital left, Hospital hospital, boolean takenIn)
    implements IncidentFact, OfUnit {

  @Override
  public FactKind kind() {
    return FactKind.DIVERTED;
  }

  @Override
  public String detail() {
    return unit.id()
        + " "
        + hospital.id()
        + " instead of "
        + left.id()
        + (takenIn ? "" : ", though none takes any");
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.transportDiverted(this);
  }
}
