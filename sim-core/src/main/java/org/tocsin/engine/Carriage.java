package org.tocsin.engine;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Location;
import org.tocsin.roads.Route;
import org.tocsin.roads.TravelTree;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackOnScene;
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

  private Patients.@Nullable Party party;
  private @Nullable EmergencyDepartment department;
  private double metres;

  Carriage(
      UnitLifecycle unit, Replication replication, Trips trips, EmergencyDepartments departments) {
    this.unit = unit;
    this.replication = replication;
    this.trips = trips;
    this.departments = departments;
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
    TravelTree ways = trips.inward(chosen.hospital().location(), unit.bay().type().outbound());
    metres = ways.metresFrom(scene());
    drive(ways.millisFrom(scene()), party().outLuck(), "reach hospital", arrive);
  }

  private void arrive() {
    unit.enter(UnitStatus.AT_HOSPITAL);
    replication.state(
        new UnitAtHospital(
            replication.nowMillis(),
            unit.target().incident(),
            unit.unit(),
            department().hospital(),
            metres));
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
    party = next;
    unit.enter(UnitStatus.TRANSPORTING);
    replication.state(
        new UnitWentBack(
            replication.nowMillis(), unit.target().incident(), unit.unit(), next.size()));
    Route way = trips.between(from, scene(), unit.bay().type().outbound());
    drive(way.millis(), party().backLuck(), "return to scene", returnToScene);
  }

  private void returnToScene() {
    replication.state(
        new UnitBackOnScene(replication.nowMillis(), unit.target().incident(), unit.unit()));
    unit.target().comeBack(unit);
    load();
  }

  /** With the constant part and the noise of any trip with lights and sirens. */
  private void drive(int networkMillis, RandomStream luck, String actionName, Runnable then) {
    double noise = unit.bay().drawNoise(luck);
    replication.next(unit.bay().travelMillis(networkMillis, noise), actionName, then);
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
