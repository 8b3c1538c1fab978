package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.AlertAccepted;
import org.tocsin.timeline.CasualtyTreated;
import org.tocsin.timeline.CommandEstablished;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FirePutOut;
import org.tocsin.timeline.FirstActionTaken;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.PersonExtricated;
import org.tocsin.timeline.PersonFound;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.TransportDiverted;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackOnScene;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitCutOff;
import org.tocsin.timeline.UnitEnRoute;
import org.tocsin.timeline.UnitInPosition;
import org.tocsin.timeline.UnitMovedUp;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitReturned;
import org.tocsin.timeline.UnitWentBack;

/** Follows where every unit is, and fails as soon as one is in two places at once. */
final class UnitWatch implements FactConsumer {

  private enum Where {
    IN_QUARTERS,
    TURNING_OUT,
    EN_ROUTE,
    ON_SCENE,
    TO_HOSPITAL,
    AT_DOOR,
    IN_BAY,
    HANDED_OVER,
    BACK_TO_SCENE,
    ON_THE_WAY_HOME
  }

  /** Where a unit is and for which incident; none when it is free. */
  private record Place(Where where, @Nullable Incident incident) {}

  private static final Place HOME = new Place(Where.IN_QUARTERS, null);

  private final Map<Unit, Place> places = new HashMap<>();

  private Place place(Unit unit) {
    return places.getOrDefault(unit, HOME);
  }

  /** It is for an incident in one of some places and goes on to another. */
  private void goes(Unit unit, Incident incident, Set<Where> from, Where to) {
    Place place = place(unit);
    assertThat(place.incident()).as("incident of %s, now %s", unit, to).isSameAs(incident);
    assertThat(from).as("%s before %s", unit, to).contains(place.where());
    places.put(unit, new Place(to, incident));
  }

  private void goes(Unit unit, Incident incident, Where from, Where to) {
    goes(unit, incident, EnumSet.of(from), to);
  }

  private void works(Unit unit, Incident incident) {
    goes(unit, incident, Where.ON_SCENE, Where.ON_SCENE);
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    Place before = place(fact.unit());
    assertThat(before.incident()).as("%s is free", fact.unit()).isNull();
    places.put(fact.unit(), new Place(Where.TURNING_OUT, fact.incident()));
  }

  /** A person of the community sets off. */
  @Override
  public void alertAccepted(AlertAccepted fact) {
    assertThat(place(fact.unit())).as("%s is free", fact.unit()).isEqualTo(HOME);
    places.put(fact.unit(), new Place(Where.TURNING_OUT, fact.incident()));
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    goes(fact.unit(), fact.incident(), Where.TURNING_OUT, Where.EN_ROUTE);
  }

  @Override
  public void unitReassigned(UnitReassigned fact) {
    callOff(fact.unit(), fact.incident());
  }

  @Override
  public void unitRecalled(UnitRecalled fact) {
    callOff(fact.unit(), fact.incident());
  }

  @Override
  public void unitCutOff(UnitCutOff fact) {
    callOff(fact.unit(), fact.incident());
  }

  private void callOff(Unit unit, Incident incident) {
    goes(unit, incident, EnumSet.of(Where.TURNING_OUT, Where.EN_ROUTE), Where.ON_THE_WAY_HOME);
    places.put(unit, new Place(Where.ON_THE_WAY_HOME, null));
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    goes(fact.unit(), fact.incident(), Where.EN_ROUTE, Where.ON_SCENE);
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void personFound(PersonFound fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void personExtricated(PersonExtricated fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void casualtyTreated(CasualtyTreated fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void firePutOut(FirePutOut fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void commandEstablished(CommandEstablished fact) {
    works(fact.unit(), fact.incident());
  }

  @Override
  public void transportBegan(TransportBegan fact) {
    goes(fact.unit(), fact.incident(), Where.ON_SCENE, Where.TO_HOSPITAL);
  }

  @Override
  public void transportDiverted(TransportDiverted fact) {
    goes(fact.unit(), fact.incident(), Where.TO_HOSPITAL, Where.TO_HOSPITAL);
  }

  @Override
  public void unitAtHospital(UnitAtHospital fact) {
    goes(fact.unit(), fact.incident(), Where.TO_HOSPITAL, Where.AT_DOOR);
  }

  @Override
  public void handoverBegan(HandoverBegan fact) {
    goes(fact.unit(), fact.incident(), Where.AT_DOOR, Where.IN_BAY);
  }

  @Override
  public void patientsHandedOver(PatientsHandedOver fact) {
    goes(fact.unit(), fact.incident(), Where.IN_BAY, Where.HANDED_OVER);
  }

  @Override
  public void unitWentBack(UnitWentBack fact) {
    goes(fact.unit(), fact.incident(), Where.HANDED_OVER, Where.BACK_TO_SCENE);
  }

  @Override
  public void unitBackOnScene(UnitBackOnScene fact) {
    goes(fact.unit(), fact.incident(), Where.BACK_TO_SCENE, Where.ON_SCENE);
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    goes(
        fact.unit(),
        fact.incident(),
        EnumSet.of(Where.ON_SCENE, Where.HANDED_OVER),
        Where.ON_THE_WAY_HOME);
    places.put(fact.unit(), new Place(Where.ON_THE_WAY_HOME, null));
  }

  @Override
  public void unitMovedUp(UnitMovedUp fact) {
    assertThat(place(fact.unit()).incident()).as("%s is free", fact.unit()).isNull();
    places.put(fact.unit(), new Place(Where.ON_THE_WAY_HOME, null));
  }

  @Override
  public void unitInPosition(UnitInPosition fact) {
    isIn(fact.unit());
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    isIn(fact.unit());
  }

  private void isIn(Unit unit) {
    assertThat(place(unit)).isEqualTo(new Place(Where.ON_THE_WAY_HOME, null));
    places.put(unit, HOME);
  }
}
