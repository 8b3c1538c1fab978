package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.DivertHospitals;
import org.tocsin.drill.Effect;
import org.tocsin.scenario.format.HospitalEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;

/** What injects order hospitals to do, in the order of their time. */
final class HospitalEffectResolver {

  private final List<String> known;
  private final Problems problems;

  /** What has been ordered to divert so far. */
  private final Set<String> diverted = new HashSet<>();

  HospitalEffectResolver(City city, Problems problems) {
    this.known = city.hospitals().stream().map(Hospital::id).toList();
    this.problems = problems;
  }

  List<Effect> effects(HospitalEffectSection section) {
    List<String> hospitals = new ArrayList<>();
    for (Spotted<String> name : section.hospitals()) {
      if (known.contains(name.value())) {
        hospitals.add(name.value());
      } else if (!problems.hasErrorsIn("city.hospitals")) {
        new Lookup(problems).unknown(name.spot(), "hospital", name.value(), known);
      }
    }
    if (section instanceof HospitalEffectSection.Divert divert) {
      diverted.addAll(hospitals);
      return List.of(new DivertHospitals(hospitals, divert.lasting()));
    }
    for (Spotted<String> name : section.hospitals()) {
      if (hospitals.contains(name.value()) && !diverted.contains(name.value())) {
        problems.error(
            name.spot(),
            "hospital \"" + name.value() + "\" has not been ordered to divert before",
            "a hospital that an earlier inject diverts from");
      }
    }
    return List.of(new AdmitAgain(hospitals));
  }
}
