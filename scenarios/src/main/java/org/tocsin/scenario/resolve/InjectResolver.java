package org.tocsin.scenario.resolve;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.City;
import org.tocsin.drill.Effect;
import org.tocsin.drill.Inject;
import org.tocsin.scenario.format.DemandEffectSection;
import org.tocsin.scenario.format.EffectSection;
import org.tocsin.scenario.format.ForceEffectSection;
import org.tocsin.scenario.format.HospitalEffectSection;
import org.tocsin.scenario.format.InjectSection;
import org.tocsin.scenario.format.RoadEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** What drill control does, and whether it can be done. */
final class InjectResolver {

  private final Problems problems;
  private final Lookup lookup;
  private final RoadEffectResolver roads;
  private final ForceEffectResolver forces;
  private final HospitalEffectResolver hospitals;
  private final DemandEffectResolver demand;

  /**
   * @param forcesKnown whether all stations and units are there; else none is missed
   */
  InjectResolver(City city, boolean forcesKnown, DemandEffectResolver demand, Problems problems) {
    this.demand = demand;
    this.problems = problems;
    this.lookup = new Lookup(problems);
    this.roads = new RoadEffectResolver(city, problems);
    this.forces = new ForceEffectResolver(city, forcesKnown, problems);
    this.hospitals = new HospitalEffectResolver(city, problems);
  }

  List<Inject> resolve(List<InjectSection> sections, DrillClock clock) {
    record Timed(String id, SimTime at, InjectSection section) {}
    List<Timed> all = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      InjectSection section = sections.get(i);
      String id = section.id().orElse("inject-" + (i + 1));
      if (lookup.isFirst(id, ids, section.spot(), "inject")) {
        all.add(new Timed(id, time(section, clock), section));
      }
    }
    all.sort(Comparator.comparing(Timed::at));
    List<Inject> injects = new ArrayList<>();
    for (Timed one : all) {
      List<Effect> effects = new ArrayList<>();
      Duration left = Duration.ofMillis(clock.demandEnd().millis() - one.at().millis());
      for (EffectSection section : one.section().effects()) {
        effects.addAll(
            section instanceof DemandEffectSection some
                ? demand.effects(some, one.id(), left)
                : effects(section));
      }
      injects.add(new Inject(one.id(), one.at(), effects, one.section().message()));
    }
    return injects;
  }

  private SimTime time(InjectSection section, DrillClock clock) {
    SimTime at = section.at().value().at(clock);
    if (at.millis() < 0 || at.compareTo(clock.end()) >= 0) {
      problems.error(
          section.at().spot(),
          "at " + at + " of the drill",
          "from 00:00:00 to its end at " + clock.end());
      return SimTime.ofMillis(0);
    }
    return at;
  }

  private List<Effect> effects(EffectSection section) {
    if (section instanceof RoadEffectSection road) {
      return roads.effects(road);
    } else if (section instanceof ForceEffectSection force) {
      return forces.effects(force);
    }
    return hospitals.effects((HospitalEffectSection) section);
  }
}
