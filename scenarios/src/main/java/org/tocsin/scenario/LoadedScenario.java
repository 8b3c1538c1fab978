package org.tocsin.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.source.InputFile;

/**
 * The outcome of reading a scenario: a drill, unless there were errors.
 *
 * @param problems errors and warnings, in the order of their places in the files
 * @param inputs every file that was read: the scenario, its includes, tables, road files
 * @param attribution what has to be said wherever a map is shown; may be empty
 * @param incidentTypes by their ids, whether demand brings them or not
 * @param variants the drill with the changes that its author has named, in the author's order; none
 *     if there were errors
 * @param notes what the author should know about the streets
 */
public record LoadedScenario(
    Optional<Drill> drill,
    List<Problem> problems,
    List<InputFile> inputs,
    String attribution,
    Map<String, IncidentType> incidentTypes,
    Map<String, Drill> variants,
    List<String> notes) {

  public LoadedScenario {
    problems = List.copyOf(problems);
    inputs = List.copyOf(inputs);
    incidentTypes = Map.copyOf(incidentTypes);
    variants = Collections.unmodifiableMap(new LinkedHashMap<>(variants));
    notes = List.copyOf(notes);
  }
}
