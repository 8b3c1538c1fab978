package org.tocsin.scenario.resolve;

import java.util.List;
import java.util.Map;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.drill.AdmitAgain;
import org.tocsin.drill.DivertHospitals;
import org.tocsin.drill.Effect;
import org.tocsin.scenario.format.HospitalEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.SimTime;

/** What injects order hospitals to do, in the order of their time. */
final class HospitalEffectResolver {

  private final Map<String, Hospital> hospitalsById;
  private final Problems problems;

  private final Undoings undoings = new Undoings();

  HospitalEffectResolver(City city, Problems problems) {
    this.hospitalsById = Lookup.byId(city.hospitals(), Hospital::id);
    this.problems = problems;
  }

  /**
   * What one inject does.
   *
   * @param earliest when it comes at the earliest
   * @param latest when it comes at the latest
   */
  List<Effect> effects(HospitalEffectSection section, SimTime earliest, SimTime latest) {
    List<Hospital> hospitals =
        new Lookup(problems)
            .findAll(
                section.hospitals(),
                hospitalsById,
                "hospital",
                !problems.hasErrorsIn("city.hospitals"));
    return section.match(
        divert -> divert(divert, hospitals, earliest), admit -> admit(admit, hospitals, latest));
  }

  private List<Effect> divert(
      HospitalEffectSection.Divert divert, List<Hospital> hospitals, SimTime earliest) {
    hospitals.forEach(hospital -> undoings.done(hospital.id(), earliest));
    return List.of(new DivertHospitals(hospitals, divert.lasting()));
  }

  private List<Effect> admit(
      HospitalEffectSection.Admit admit, List<Hospital> hospitals, SimTime latest) {
    for (Spotted<String> name : admit.hospitals()) {
      if (hospitalsById.containsKey(name.value())) {
        undoings.undone(
            name.value(),
            latest,
            name.spot(),
            "hospital \"" + name.value() + "\" has not been ordered to divert before",
            "a hospital that an earlier inject diverts from");
      }
    }
    return List.of(new AdmitAgain(hospitals));
  }

  /** Tells of hospitals to admit again though nothing can have diverted; when all are known. */
  void checkAdmitted() {
    undoings.check(problems);
  }
}
