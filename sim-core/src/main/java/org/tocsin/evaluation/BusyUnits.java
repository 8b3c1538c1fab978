package org.tocsin.evaluation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.roads.Position;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitRecalled;

/** Units that are on their way to incidents or at work there. */
final class BusyUnits implements FactConsumer {

  private final Set<Unit> busy = new LinkedHashSet<>();

  @Override
  public void unitNotified(UnitNotified fact) {
    busy.add(fact.unit());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    busy.remove(fact.unit());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    busy.remove(fact.unit());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    busy.remove(fact.unit());
  }

  /** Whether a busy unit of the same type has its station nearer, as the crow flies. */
  boolean isAnyNearer(Unit sent, Incident incident) {
    double metres = metres(sent, incident);
    return busy.stream()
        .anyMatch(
            unit ->
                unit != sent && unit.type().equals(sent.type()) && metres(unit, incident) < metres);
  }

  private static double metres(Unit unit, Incident incident) {
    Position station = unit.station().location().position();
    return station.metresTo(incident.place().location().position());
  }
}
