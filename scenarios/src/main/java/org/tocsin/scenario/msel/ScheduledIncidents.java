package org.tocsin.scenario.msel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.format.ScenarioForm;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * The incidents that a scenario itself has come at a time and place. They stand in a list to be
 * read; what they are is said in the scenario only.
 *
 * @param byId keys as they are written, in that order
 */
record ScheduledIncidents(Map<String, Mapping> byId) {

  static ScheduledIncidents of(Mapping top) {
    Map<String, Mapping> byId = new LinkedHashMap<>();
    List<Entry> items =
        top.find(ScenarioForm.DEMAND_KEY)
            .filter(Sequence.class::isInstance)
            .map(list -> ((Sequence) list).items())
            .orElse(List.of());
    for (Entry item : items) {
      if (item instanceof Mapping keys && keys.find("at").isPresent()) {
        word(keys, "id").or(() -> word(keys, "type")).ifPresent(id -> byId.putIfAbsent(id, keys));
      }
    }
    return new ScheduledIncidents(byId);
  }

  Optional<Mapping> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** When the incident of an id comes; empty if it is none of these. */
  Optional<SimTime> at(String id, DrillClock clock) {
    return find(id)
        .flatMap(keys -> keys.find("at"))
        .flatMap(at -> Moment.SHAPE.read(at, new Problems()))
        .map(moment -> moment.at(clock));
  }

  private static Optional<String> word(Mapping keys, String key) {
    return keys.find(key).filter(Scalar.class::isInstance).map(entry -> ((Scalar) entry).text());
  }
}
