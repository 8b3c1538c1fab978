package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.City;
import org.tocsin.drill.Effect;
import org.tocsin.drill.Inject;
import org.tocsin.drill.Trigger;
import org.tocsin.scenario.format.EffectSection;
import org.tocsin.scenario.format.InjectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.time.SimTime;

/** What drill control does, and whether it can be done. */
final class InjectResolver {

  /** An inject with what it does, not yet with what sets it off; contingencies stand last. */
  record Planned(String id, SimTime at, InjectSection section, List<Effect> effects) {
    /** A contingency may come at any time. */
    SimTime earliest() {
      return section.trigger().match(fixed -> at, never -> SimTime.ZERO, when -> SimTime.ZERO);
    }
  }

  private final Lookup lookup;
  private final RoadEffectResolver roads;
  private final ForceEffectResolver forces;
  private final HospitalEffectResolver hospitals;
  private final SignalEffectResolver signals;
  private final DemandEffectResolver demand;

  /**
   * Of one scenario.
   *
   * @param forcesKnown whether all stations and units are there; else none is missed
   */
  InjectResolver(City city, boolean forcesKnown, DemandEffectResolver demand, Problems problems) {
    this.demand = demand;
    this.lookup = new Lookup(problems);
    this.roads = new RoadEffectResolver(city, problems);
    this.forces = new ForceEffectResolver(city, forcesKnown, problems);
    this.signals = new SignalEffectResolver(city, forcesKnown, problems);
    this.hospitals = new HospitalEffectResolver(city, problems);
  }

  /** What all injects do, in the order of their time. */
  List<Planned> plan(List<InjectSection> sections, MomentResolver moments) {
    List<Planned> all = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      InjectSection section = sections.get(i);
      String id = section.id().orElse("inject-" + (i + 1));
      if (lookup.isFirst(id, ids, section.spot(), "inject")) {
        all.add(new Planned(id, time(section, moments), section, new ArrayList<>()));
      }
    }
    all.sort(Comparator.comparing(Planned::at));
    for (Planned one : all) {
      one.section().effects().forEach(e -> one.effects().addAll(effects(e, one, moments)));
    }
    roads.checkReopenings();
    forces.checkBack();
    hospitals.checkAdmitted();
    signals.checkRestored();
    return all;
  }

  private static SimTime time(InjectSection section, MomentResolver moments) {
    SimTime last = SimTime.ofMillis(Long.MAX_VALUE);
    return section.trigger().match(at -> moments.beginning(at.time()), never -> last, when -> last);
  }

  private List<Effect> effects(EffectSection section, Planned one, MomentResolver moments) {
    return section.bySubject(
        some -> roads.effects(some, one.earliest(), one.at()),
        some -> forces.effects(some, one.earliest(), one.at()),
        some -> hospitals.effects(some, one.earliest(), one.at()),
        some -> demand.effects(some, one.id(), moments.toEndOfDemand(one.earliest())),
        some -> signals.effects(some, one.earliest(), one.at()));
  }

  /** The injects, with what sets them off. */
  static List<Inject> trigger(List<Planned> all, ConditionResolver conditions) {
    List<Inject> injects = new ArrayList<>();
    for (Planned one : all) {
      InjectSection section = one.section();
      trigger(one, conditions)
          .map(trigger -> new Inject(one.id(), trigger, one.effects(), section.message()))
          .ifPresent(injects::add);
    }
    return injects;
  }

  private static Optional<Trigger> trigger(Planned one, ConditionResolver conditions) {
    return one.section()
        .trigger()
        .match(
            at -> Optional.of(new Trigger.At(one.at())),
            never -> Optional.empty(),
            when ->
                conditions
                    .condition(when.condition(), one.section().spot())
                    .map(condition -> new Trigger.When(condition, when.delay())));
  }
}
