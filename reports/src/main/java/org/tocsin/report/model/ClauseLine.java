package org.tocsin.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Tier;
import org.tocsin.incident.Severity;
import org.tocsin.measure.ClauseResult;
import org.tocsin.standard.Clause;

/**
 * What a target measures, and on which incidents. An empty list leaves none out.
 *
 * @param tier moments of units are those of this tier; absent: of any
 * @param unit moments of units are those of the n-th unit on scene; absent: the first of any unit
 * @param types ids of incident types
 * @param zones ids of the zones that incidents lie in
 * @param grades of the zones that incidents lie in
 */
public record ClauseLine(
    String standard,
    String standardLabel,
    String id,
    String label,
    String clockFrom,
    String clockTo,
    @Nullable String tier,
    @Nullable Integer unit,
    List<String> types,
    List<String> severities,
    List<Integer> priorities,
    List<String> zones,
    List<String> grades) {

  public ClauseLine {
    types = List.copyOf(types);
    severities = List.copyOf(severities);
    priorities = List.copyOf(priorities);
    zones = List.copyOf(zones);
    grades = List.copyOf(grades);
  }

  static ClauseLine of(ClauseResult result) {
    Clause clause = result.clause();
    return new ClauseLine(
        result.standard().id(),
        result.standard().label(),
        clause.id(),
        clause.label(),
        clause.clock().from().id(),
        clause.clock().to().id(),
        clause.tier().map(Tier::id).orElse(null),
        clause.unit().isPresent() ? (Integer) clause.unit().getAsInt() : null,
        clause.scope().types().stream().sorted().toList(),
        clause.scope().severities().stream().sorted().map(Severity::id).toList(),
        clause.scope().priorities().stream().sorted().toList(),
        clause.scope().zones().stream().sorted().toList(),
        clause.scope().grades().stream().sorted().toList());
  }

  /** Whether it is about all incidents and the first of all units, or of those of its tier. */
  public boolean isGeneral() {
    return unit == null
        && types.isEmpty()
        && severities.isEmpty()
        && priorities.isEmpty()
        && zones.isEmpty()
        && grades.isEmpty();
  }
}
