package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.tocsin.city.Unit;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CommunicationCut;
import org.tocsin.timeline.CommunicationRestored;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitBackInService;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitOutOfService;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRepaired;
import org.tocsin.timeline.UnitReturned;

/**
 * Follows who is on the road, and fails as soon as one is told anything there while the radio is
 * down. Who breaks down or is taken out turns back by himself; people of the community have
 * telephones.
 */
final class RadioWatch implements FactConsumer {

  private final Set<Unit> onTheRoad = new HashSet<>();
  private final Set<Unit> outOfOrder = new HashSet<>();
  private final Set<Unit> community = new HashSet<>();
  private boolean down;

  @Override
  public void communicationCut(CommunicationCut fact) {
    down |= fact.means().equals("radio");
  }

  @Override
  public void communicationRestored(CommunicationRestored fact) {
    down &= !fact.means().equals("radio");
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    community.add(fact.unit());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    isTold(fact.unit());
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    isTold(fact.unit());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    if (!outOfOrder.contains(fact.unit())) {
      isTold(fact.unit());
    }
  }

  private void isTold(Unit unit) {
    boolean reached = !down || !onTheRoad.contains(unit) || community.contains(unit);
    assertThat(reached).as("%s is told by radio", unit).isTrue();
  }

  @Override
  public void unitBrokeDown(UnitBrokeDown fact) {
    outOfOrder.add(fact.unit());
  }

  @Override
  public void unitOutOfService(UnitOutOfService fact) {
    outOfOrder.add(fact.unit());
  }

  @Override
  public void unitRepaired(UnitRepaired fact) {
    outOfOrder.remove(fact.unit());
  }

  @Override
  public void unitBackInService(UnitBackInService fact) {
    outOfOrder.remove(fact.unit());
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    onTheRoad.add(fact.unit());
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    onTheRoad.add(fact.unit());
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    onTheRoad.remove(fact.unit());
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    onTheRoad.remove(fact.unit());
  }
}
