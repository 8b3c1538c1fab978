package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CrewReduced;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitBackInService;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitOutOfService;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRepaired;
import org.tocsin.timeline.UnitRestocked;
import org.tocsin.timeline.UnitReturned;

/**
 * Keeps its own books of who is there to go, and fails as soon as somebody is sent, or sent to
 * another station, who is off duty, out of order, out of supplies or without a crew. What a crew
 * has begun on duty it finishes: its incident, its patients, and the way home.
 */
final class DutyWatch implements FactConsumer {
  int sent;
  private final Drill drill;
  private final Map<Station, Integer> peopleOut = new HashMap<>();
  private final Set<Unit> away = new HashSet<>();
  private final Set<Unit> brokenDown = new HashSet<>();
  private final Set<Unit> takenOut = new HashSet<>();
  private final Map<Station, Integer> peopleMissing = new HashMap<>();
  private final Set<Unit> restocking = new HashSet<>();
  private final Set<Unit> onTheRoad = new HashSet<>();
  private final Map<Unit, Station> posts = new HashMap<>();

  DutyWatch(Drill drill) {
    this.drill = drill;
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    sent++;
    canGo(fact.unit(), fact.atMillis());
  }

  /** A person of the community, who is in no crew. */
  @Override
  public void alertAccepted(AlertAccepted fact) {
    isOnDuty(fact.unit(), hour(fact.atMillis()));
    assertThat(away.add(fact.unit())).isTrue();
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    onTheRoad.add(fact.unit());
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
    if (onTheRoad.remove(unit)) {
      posts.remove(unit);
    }
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    posts.put(fact.unit(), fact.to());
    // Home is where everybody may go at any time.
    if (!fact.to().equals(fact.unit().station())) {
      canGo(fact.unit(), fact.atMillis());
    }
  }

  private void canGo(Unit unit, long atMillis) {
    int hour = hour(atMillis);
    isOnDuty(unit, hour);
    assertThat(brokenDown).doesNotContain(unit);
    assertThat(takenOut).doesNotContain(unit);
    assertThat(restocking).doesNotContain(unit);
    if (away.add(unit)) {
      int out = peopleOut.merge(unit.station(), unit.type().upkeep().crew(), Integer::sum);
      assertThat(out).isLessThanOrEqualTo(peopleOnDuty(unit.station(), hour));
    }
  }

  private int hour(long atMillis) {
    return drill.clock().hourOfWeek(SimTime.ofMillis(atMillis));
  }

  private static void isOnDuty(Unit unit, int hour) {
    assertThat(unit.roster().map(roster -> roster.isOnDuty(hour)).orElse(true)).isTrue();
  }

  private int peopleOnDuty(Station place, int hour) {
    Station station =
        drill.city().stations().stream().filter(place::equals).findFirst().orElseThrow();
    return station.watches().isEmpty()
        ? Integer.MAX_VALUE
        : Math.max(0, station.peopleAt(hour) - peopleMissing.getOrDefault(place, 0));
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    onTheRoad.remove(fact.unit());
    posts.remove(fact.unit());
    boolean takesTime = fact.unit().type().upkeep().restock().meanMillis() > 0;
    if (takesTime && fact.incident().type().restock()) {
      restocking.add(fact.unit());
    }
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    isIn(fact.unit());
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    isIn(fact.unit());
  }

  /** Its people are back in their room when it is in at its own station. */
  private void isIn(Unit unit) {
    if (posts.getOrDefault(unit, unit.station()).equals(unit.station())) {
      assertThat(away.remove(unit)).isTrue();
      peopleOut.merge(unit.station(), -unit.type().upkeep().crew(), Integer::sum);
    }
  }

  @Override
  public void unitBrokeDown(UnitBrokeDown fact) {
    assertThat(brokenDown.add(fact.unit())).isTrue();
  }

  @Override
  public void unitRepaired(UnitRepaired fact) {
    assertThat(brokenDown.remove(fact.unit())).isTrue();
  }

  @Override
  public void unitOutOfService(UnitOutOfService fact) {
    assertThat(takenOut.add(fact.unit())).isTrue();
  }

  @Override
  public void unitBackInService(UnitBackInService fact) {
    assertThat(takenOut.remove(fact.unit())).isTrue();
  }

  @Override
  public void crewReduced(CrewReduced fact) {
    peopleMissing.put(fact.station(), fact.missing());
  }

  @Override
  public void unitRestocked(UnitRestocked fact) {
    assertThat(restocking.remove(fact.unit())).isTrue();
  }
}
