package org.tocsin.scenario.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Unit;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.Scenario;
import org.tocsin.scenario.format.TransportSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/**
 * Whether patients can come to hospital: there is one, that treats what it must, and a unit that
 * carries. That streets lead there need not be checked: all streets of a city hang together, and a
 * hospital off them is refused where it is written.
 */
final class TransportChecks {

  private final Problems problems;

  TransportChecks(Problems problems) {
    this.problems = problems;
  }

  void check(Scenario scenario, Named<IncidentType> types, City city) {
    boolean forcesKnown = new KnownParts(scenario, problems).forces() && !city.units().isEmpty();
    for (IncidentType type : types.values().values()) {
      IncidentSection incident = scenario.incidents().find(type.id()).orElseThrow();
      incident
          .transport()
          .ifPresent(
              transport -> {
                checkHospitals(transport, city);
                if (forcesKnown) {
                  checkUnits(type.need(), incident, transport, city);
                }
              });
    }
  }

  private void checkHospitals(TransportSection transport, City city) {
    if (problems.hasErrorsIn("city")) {
      return;
    }
    if (city.hospitals().isEmpty()) {
      problems.error(
          transport.spot(), "no hospital to bring patients to", "at least one in city.hospitals");
      return;
    }
    transport.specialty().ifPresent(specialty -> checkSpecialty(specialty, city));
  }

  private void checkSpecialty(Spotted<String> specialty, City city) {
    Set<String> treated = new TreeSet<>();
    for (Hospital hospital : city.hospitals()) {
      treated.addAll(hospital.specialties());
    }
    if (!treated.contains(specialty.value())) {
      problems.error(
          specialty.spot(),
          "no hospital treats \"" + specialty.value() + "\"",
          treated.isEmpty()
              ? "specialties of a hospital in city.hospitals; none has any"
              : "any of " + String.join(", ", treated),
          NearestName.of(specialty.value(), treated));
    }
  }

  private void checkUnits(
      Need need, IncidentSection incident, TransportSection transport, City city) {
    if (city.units().stream().noneMatch(TransportChecks::carries)) {
      Set<String> provided = new TreeSet<>();
      city.units()
          .forEach(u -> u.type().provides().amounts().keySet().forEach(c -> provided.add(c.id())));
      problems.error(
          transport.spot(),
          "no unit provides \"transport\"",
          "a unit type with provides: { transport: 1 } at a station",
          NearestName.of(Capability.TRANSPORT.id(), provided));
      return;
    }
    Capabilities needed = need.fullForce();
    if (needed.amount(Capability.TRANSPORT) == 0) {
      city.units().stream()
          .filter(unit -> !carries(unit) && unit.type().provides().contributesTo(needed))
          .findFirst()
          .ifPresent(
              unit ->
                  problems.warning(
                      incident.needSpot(),
                      "patients to bring, and no need for \"transport\"",
                      "transport among the needs: \""
                          + unit.type().id()
                          + "\" may be sent alone and carries nobody"));
    }
  }

  private static boolean carries(Unit unit) {
    return unit.type().provides().amount(Capability.TRANSPORT) > 0;
  }
}
