package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.TransportDiverted;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackOnScene;
import org.tocsin.timeline.UnitHalted;
import org.tocsin.timeline.UnitRerouted;
import org.tocsin.timeline.UnitWentBack;

/**
 * What a unit that can carry patients does after its work on scene: it loads as many as it can,
 * drives to a hospital as it drives to an incident, waits for a bay and hands them over. If others
 * still wait for whom nobody is there or on the way, it goes back for them; else it is clear, at
 * the hospital.
 */
final class Carriage {

  private final UnitLifecycle unit;
  private final Replication replication;
  private final Trips trips;
  private final EmergencyDepartments departments;
  private final int capacity;
  private final Runnable leaveScene = this::leaveScene;
  private final Runnable arrive = this::arrive;
  private final Runnable handOver = this::handOver;
  private final Runnable returnToScene = this::returnToScene;

  private final NextStep step;
  private final WayOut way = new WayOut();
  private final RoadAhead ahead;
  private Patients.@Nullable Party party;
  private @Nullable EmergencyDepartment department;

  /** What it does as soon as a way is open; null if it waits for none. */
  private @Nullable Runnable waitsTo;

  Carriage(
      UnitLifecycle unit, Replication replication, Trips trips, EmergencyDepartments departments) {
    this.unit = unit;
    this.replication = replication;
    this.trips = trips;
    this.departments = departments;
    this.ahead = new RoadAhead(unit::unit, replication);
    this.step = new NextStep(replication.simulator());
    this.capacity = unit.provides().amount(Capability.TRANSPORT);
  }

  /** Takes charge of patients who wait on scene; whether there were any. */
  boolean begin() {
    Patients patients = unit.target().patients();
    if (patients == null || patients.waiting() == 0) {
      return false;
    }
    party = patients.take(capacity);
    load();
    return true;
  }

  private void load() {
    unit.enter(UnitStatus.LOADING);
    replication.next(party().loadingMillis(), "load", leaveScene);
  }

  private void leaveScene() {
    EmergencyDepartments.Destination to = departments.choose(unit, party());
    if (to == null) {
      waitForAWay(leaveScene);
      return;
    }
    EmergencyDepartment chosen = to.department();
    department = chosen;
    unit.enter(UnitStatus.TRANSPORTING);
    replication.state(
        new TransportBegan(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            chosen.hospital(),
            party().size(),
            to.takesIn()));
    chosen.expect(party().size());
    unit.target().carryOff(unit);
    TravelTree ways = trips.inward(chosen.hospital().location(), mode());
    drive(ways.routeFrom(scene()), party().outLuck());
  }

  private void arrive() {
    unit.enter(UnitStatus.AT_HOSPITAL);
    replication.state(
        new UnitAtHospital(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            department().hospital(),
            way.metres()));
    department().arrive(this);
  }

  /** A bay is free for it. */
  void beginHandover() {
    replication.state(
        new HandoverBegan(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            department().hospital()));
    replication.next(party().handoverMillis(), "hand over", handOver);
  }

  private void handOver() {
    EmergencyDepartment here = department();
    Patients.Party delivered = party();
    replication.state(
        new PatientsHandedOver(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            here.hospital(),
            delivered.size()));
    department = null;
    party = null;
    here.leave(delivered);
    int left = delivered.all().withoutUnit();
    if (left > 0) {
      goBack(delivered.all().take(Math.min(capacity, left)), here.hospital().location());
    } else {
      unit.backInService(here.hospital().location());
    }
  }

  private void goBack(Patients.Party next, Location from) {
    Route back = trips.findBetween(from, scene(), mode());
    if (back == null) {
      waitForAWay(() -> goBack(next, from));
      return;
    }
    party = next;
    unit.enter(UnitStatus.TRANSPORTING);
    replication.state(
        new UnitWentBack(
            replication.nowMillis(), unit.target().incident(), unit.unit(), next.size()));
    drive(back, party().backLuck());
  }

  private void returnToScene() {
    replication.state(
        new UnitBackOnScene(replication.nowMillis(), unit.target().incident(), unit.unit()));
    unit.target().comeBack(unit);
    load();
  }

  /** With the constant part and the noise of any trip with lights and sirens. */
  private void drive(Route route, RandomStream luck) {
    way.follow(route, unit.bay().constantMillis(), replication.nowMillis());
    way.slowBy(unit.bay().drawNoise(luck));
    goOn();
  }

  private void goOn() {
    replication.tell(way, unit.unit());
    ahead.follow(way, mode().network());
    reachIn(way.travelMillis());
  }

  private void reachIn(long millis) {
    if (department == null) {
      step.inOrNow(millis, "return to scene", returnToScene);
    } else {
      step.inOrNow(millis, "reach hospital", arrive);
    }
  }

  private void waitForAWay(Runnable next) {
    waitsTo = next;
    replication.state(new UnitHalted(replication.nowMillis(), unit.unit()));
  }

  /** The streets have changed; returns whether it is on a journey of its own. */
  boolean findNewWay(StreetChange change) {
    if (waitsTo != null) {
      Runnable next = waitsTo;
      waitsTo = null;
      next.run();
    } else if (unit.status() == UnitStatus.TRANSPORTING) {
      goOn(change);
    }
    return unit.status() == UnitStatus.TRANSPORTING;
  }

  private void goOn(StreetChange change) {
    Location to = department == null ? scene() : department.hospital().location();
    Prospect prospect = way.findNew(to, mode(), change, trips, replication.nowMillis());
    if (department != null && way.isHalted() && chooseAnew(department)) {
      to = department().hospital().location();
      prospect = way.findNew(to, mode(), change, trips, replication.nowMillis());
    }
    if (prospect == Prospect.SAME) {
      return;
    }
    step.cancel();
    if (prospect == Prospect.NONE) {
      ahead.stop();
      replication.state(new UnitHalted(replication.nowMillis(), unit.unit()));
    } else {
      long arrival = replication.nowMillis() + way.travelMillis();
      replication.state(new UnitRerouted(replication.nowMillis(), unit.unit(), arrival));
      goOn();
    }
  }

  /** No way leads to its hospital: whether it goes to another. */
  private boolean chooseAnew(EmergencyDepartment left) {
    EmergencyDepartments.Destination to = departments.chooseAnew(unit, party(), way);
    if (to == null) {
      return false;
    }
    department = to.department();
    replication.state(
        new TransportDiverted(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            left.hospital(),
            to.department().hospital(),
            to.takesIn()));
    left.expectNoMore(party().size());
    to.department().expect(party().size());
    return true;
  }

  /** With patients it moves as it came. */
  private TravelMode mode() {
    return unit.unit().type().outbound(unit.target().type().priority());
  }

  private Location scene() {
    return unit.target().incident().place().location();
  }

  private Patients.Party party() {
    if (party == null) {
      throw new IllegalStateException(unit.unit() + " carries nobody");
    }
    return party;
  }

  private EmergencyDepartment department() {
    if (department == null) {
      throw new IllegalStateException(unit.unit() + " is bound for no hospital");
    }
    return department;
  }
}
