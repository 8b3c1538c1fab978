package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackInService;
import org.tocsin.timeline.UnitBackOnScene;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitOffDuty;
import org.tocsin.timeline.UnitOnDuty;
import org.tocsin.timeline.UnitOutOfService;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRepaired;
import org.tocsin.timeline.UnitReturned;
import org.tocsin.timeline.UnitWentBack;

/**
 * What every unit is seen to do: those of the city in their order, then people of the community as
 * they first accept.
 */
final class UnitTracks implements FactConsumer {

  private final IncidentTracks incidents;
  private final Map<Unit, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> numbersById = new LinkedHashMap<>();
  private final List<UnitTrack> tracks = new ArrayList<>();

  UnitTracks(List<Unit> units, IncidentTracks incidents) {
    this.incidents = incidents;
    units.forEach(unit -> add(unit, UnitStatus.IN_QUARTERS));
  }

  private UnitTrack add(Unit unit, UnitStatus idle) {
    UnitTrack track = new UnitTrack(unit, idle);
    numbers.put(unit, tracks.size());
    numbersById.put(unit.id(), tracks.size());
    tracks.add(track);
    return track;
  }

  /** The number of a unit by its id, -1 if there is no such unit. */
  int numberOf(String unitId) {
    return numbersById.getOrDefault(unitId, -1);
  }

  List<UnitTrack> tracks() {
    return tracks;
  }

  List<Unit> units() {
    return tracks.stream().map(UnitTrack::unit).toList();
  }

  private UnitTrack of(Unit unit) {
    Integer number = numbers.get(unit);
    return number != null ? tracks.get(number) : add(unit, UnitStatus.AWAY);
  }

  private void does(Unit unit, UnitStatus what, Incident incident, long atMillis) {
    of(unit).does(what, incidents.numberOf(incident), atMillis);
  }

  @Override
  public void alertAccepted(AlertAccepted fact) {
    does(fact.unit(), UnitStatus.TURNING_OUT, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    does(fact.unit(), UnitStatus.TURNING_OUT, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    does(fact.unit(), UnitStatus.EN_ROUTE, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    does(fact.unit(), UnitStatus.ON_SCENE, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    does(fact.unit(), UnitStatus.RETURNING, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    does(fact.unit(), UnitStatus.RETURNING, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    does(fact.unit(), UnitStatus.RETURNING, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    of(fact.unit()).rests(fact.atMillis());
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    of(fact.unit()).does(UnitStatus.MOVING_UP, fact.atMillis());
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    of(fact.unit()).rests(fact.atMillis());
  }

  @Override
  public void transportBegan(TransportBegan fact) {
    does(fact.unit(), UnitStatus.TO_HOSPITAL, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitAtHospital(UnitAtHospital fact) {
    does(fact.unit(), UnitStatus.AT_HOSPITAL, fact.incident(), fact.atMillis());
  }

  @Override
  public void patientsHandedOver(PatientsHandedOver fact) {
    does(fact.unit(), UnitStatus.AT_HOSPITAL, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitWentBack(UnitWentBack fact) {
    does(fact.unit(), UnitStatus.EN_ROUTE, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitBackOnScene(UnitBackOnScene fact) {
    does(fact.unit(), UnitStatus.ON_SCENE, fact.incident(), fact.atMillis());
  }

  @Override
  public void unitOffDuty(UnitOffDuty fact) {
    of(fact.unit()).isOffDuty(true, fact.atMillis());
  }

  @Override
  public void unitOnDuty(UnitOnDuty fact) {
    of(fact.unit()).isOffDuty(false, fact.atMillis());
  }

  @Override
  public void unitOutOfService(UnitOutOfService fact) {
    of(fact.unit()).isTakenOut(true, fact.atMillis());
  }

  @Override
  public void unitBackInService(UnitBackInService fact) {
    of(fact.unit()).isTakenOut(false, fact.atMillis());
  }

  @Override
  public void unitBrokeDown(UnitBrokeDown fact) {
    of(fact.unit()).isBrokenDown(true, fact.atMillis());
  }

  @Override
  public void unitRepaired(UnitRepaired fact) {
    of(fact.unit()).isBrokenDown(false, fact.atMillis());
  }
}
