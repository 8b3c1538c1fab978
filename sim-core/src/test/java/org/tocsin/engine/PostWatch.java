package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AidGranted;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitOffDuty;
import org.tocsin.timeline.UnitOnDuty;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRepaired;

/** Follows where units wait, and fails as soon as one is elsewhere or helps without agreement. */
final class PostWatch implements FactConsumer {

  final Set<Unit> onTheMove = new HashSet<>();
  int moves;
  int changes;
  private final Map<Unit, Station> posts = new HashMap<>();
  private final Set<Unit> underWay = new HashSet<>();
  private final Set<Unit> busy = new HashSet<>();
  private final Map<Incident, Set<Station>> granted = new HashMap<>();

  PostWatch(List<Unit> units) {
    units.forEach(unit -> posts.put(unit, unit.station()));
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    assertThat(busy).doesNotContain(fact.unit());
    assertThat(fact.unit().station().tier().isOwn()).isTrue();
    assertThat(posts.put(fact.unit(), fact.to())).isEqualTo(fact.from()).isNotEqualTo(fact.to());
    onTheMove.add(fact.unit());
    moves++;
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    assertThat(onTheMove.remove(fact.unit())).isTrue();
    assertThat(posts.get(fact.unit())).isEqualTo(fact.station());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    onTheMove.remove(fact.unit());
    busy.add(fact.unit());
    changes++;
    if (!fact.unit().station().tier().isOwn()) {
      assertThat(granted.getOrDefault(fact.incident(), Set.of())).contains(fact.unit().station());
    }
  }

  @Override
  public void unitBrokeDown(UnitBrokeDown fact) {
    changes++;
  }

  @Override
  public void unitRepaired(UnitRepaired fact) {
    changes++;
  }

  @Override
  public void unitOnDuty(UnitOnDuty fact) {
    changes++;
  }

  @Override
  public void unitOffDuty(UnitOffDuty fact) {
    changes++;
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    underWay.add(fact.unit());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    underWay.remove(fact.unit());
    goHome(fact.unit());
  }

  /** On the road it turns home; in quarters it stays where it is. */
  @Override
  public void unitRecalled(UnitRecalled fact) {
    turnsHome(fact.unit());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    turnsHome(fact.unit());
  }

  private void turnsHome(Unit unit) {
    if (underWay.remove(unit)) {
      goHome(unit);
    }
    busy.remove(unit);
  }

  private void goHome(Unit unit) {
    busy.remove(unit);
    posts.put(unit, unit.station());
  }

  @Override
  public void aidGranted(AidGranted fact) {
    granted.computeIfAbsent(fact.incident(), i -> new HashSet<>()).add(fact.neighbour());
  }
}
