package org.tocsin.engine;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Hospital;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.Transport;
import org.tocsin.roads.Location;
import org.tocsin.roads.TravelMode;
import org.tocsin.roads.TravelTree;

/**
 * All hospitals of the city in this replication, in the order of their ids. A unit goes where its
 * incident type chooses, among those that treat the specialty and take patients now; if none does,
 * to the one where it is expected to reach a bay first. Ties go to the lowest id; on its way it
 * goes elsewhere only if no way leads to its hospital any more.
 */
final class EmergencyDepartments {

  /** Where a unit goes, and whether that hospital takes its patients or must. */
  record Destination(EmergencyDepartment department, boolean takesIn) {}

  private final List<EmergencyDepartment> all;
  private final Trips trips;

  EmergencyDepartments(Replication replication, Trips trips) {
    this.trips = trips;
    this.all =
        replication.drill().city().hospitals().stream()
            .sorted(Comparator.comparing(Hospital::id))
            .map(hospital -> new EmergencyDepartment(hospital, replication))
            .toList();
  }

  List<EmergencyDepartment> of(List<Hospital> hospitals) {
    return all.stream().filter(one -> hospitals.contains(one.hospital())).toList();
  }

  /** The hospital for a unit that is about to leave the scene; null while no way leads to any. */
  @Nullable Destination choose(UnitLifecycle unit, Patients.Party party) {
    Location scene = unit.target().incident().place().location();
    ToIntFunction<Hospital> times =
        hospital -> trips.inwardMillis(scene, hospital.location(), mode(unit));
    Hospital recorded = unit.target().incident().given().destination();
    return recorded != null ? recorded(recorded, times, party) : choose(unit, party, times);
  }

  /**
   * The hospital for a unit that is cut off from the one that it was going to; null while no way
   * leads to any. Who goes where a record says waits.
   */
  @Nullable Destination chooseAnew(UnitLifecycle unit, Patients.Party party, WayOut on) {
    if (unit.target().incident().given().destination() != null) {
      return null;
    }
    return choose(
        unit,
        party,
        hospital ->
            trips.detourMillis(mode(unit), on, hospital.location(), TravelTree.UNREACHABLE));
  }

  private @Nullable Destination choose(
      UnitLifecycle unit, Patients.Party party, ToIntFunction<Hospital> networkTimes) {
    HospitalChoice choice = party.all().transport().choice();
    EmergencyDepartment open = best(unit, party, choice, true, networkTimes);
    if (open != null) {
      return new Destination(open, true);
    }
    EmergencyDepartment any = best(unit, party, HospitalChoice.LEAST_WAIT, false, networkTimes);
    return any == null ? null : new Destination(any, false);
  }

  /** Where a record says that it went, full or not. */
  private @Nullable Destination recorded(
      Hospital hospital, ToIntFunction<Hospital> networkTimes, Patients.Party party) {
    if (networkTimes.applyAsInt(hospital) == TravelTree.UNREACHABLE) {
      return null;
    }
    for (EmergencyDepartment department : all) {
      if (department.hospital() == hospital) {
        return new Destination(department, department.takesIn(party.size()));
      }
    }
    throw new IllegalStateException(hospital.id() + " is no hospital of this city");
  }

  private @Nullable EmergencyDepartment best(
      UnitLifecycle unit,
      Patients.Party party,
      HospitalChoice choice,
      boolean openOnly,
      ToIntFunction<Hospital> networkTimes) {
    Transport transport = party.all().transport();
    EmergencyDepartment best = null;
    long bestMillis = Long.MAX_VALUE;
    for (EmergencyDepartment department : all) {
      if (treats(department.hospital(), transport)
          && (!openOnly || department.takesIn(party.size()))) {
        int network = networkTimes.applyAsInt(department.hospital());
        if (network == TravelTree.UNREACHABLE) {
          continue;
        }
        long travel = unit.bay().expectedTravel(network);
        long millis =
            choice == HospitalChoice.NEAREST
                ? travel
                : travel + department.expectedWaitMillis(travel, transport.handover().meanMillis());
        if (millis < bestMillis) {
          best = department;
          bestMillis = millis;
        }
      }
    }
    return best;
  }

  private static boolean treats(Hospital hospital, Transport transport) {
    return transport.specialty().map(hospital.specialties()::contains).orElse(true);
  }

  /** With patients a unit moves as it came. */
  private static TravelMode mode(UnitLifecycle unit) {
    return unit.bay().type().outbound(unit.target().type().priority());
  }
}
