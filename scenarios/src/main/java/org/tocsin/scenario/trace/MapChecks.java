package org.tocsin.scenario.trace;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;

/**
 * Whether what words of a record are to stand for is there in the scenario. No errors: a map may
 * serve several scenarios, and rows with such words are set aside.
 */
record MapChecks(RecordMap map, Problems problems) {

  void check(Drill drill, Map<String, IncidentType> types) {
    Set<String> unitTypes = new TreeSet<>();
    for (Unit unit : drill.city().units()) {
      unitTypes.add(unit.type().id());
    }
    check(map.types(), "incident type", new TreeSet<>(types.keySet()));
    check(map.unitTypes(), "unit type", unitTypes);
  }

  private void check(Named<String> words, String kind, Collection<String> known) {
    words
        .values()
        .forEach(
            (word, meant) -> {
              if (!known.contains(meant)) {
                problems.warning(
                    words.spot(word),
                    "no " + kind + " \"" + meant + "\" in the scenario",
                    "any of " + String.join(", ", known) + "; rows with this word are set aside",
                    NearestName.of(meant, known));
              }
            });
  }
}
