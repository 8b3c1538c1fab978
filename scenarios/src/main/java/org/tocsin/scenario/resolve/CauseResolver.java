package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.incident.Cause;
import org.tocsin.incident.Cause.Nearby;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.format.CauseSection;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;

/** What incidents may bring about, and whether that ever ends. */
final class CauseResolver {

  /** A chain of more, on average, is no chain that an author means. */
  private static final double MOST_CAUSED = 1000;

  private static final double NONE_LEFT = 1e-6;

  private final Named<IncidentType> types;
  private final WhereResolver where;
  private final Problems problems;
  private final Lookup lookup;

  CauseResolver(Named<IncidentType> types, WhereResolver where, Problems problems) {
    this.types = types;
    this.where = where;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** By the id of the type that causes; only types that cause any. */
  SortedMap<String, List<Cause>> causes(Named<IncidentSection> sections) {
    SortedMap<String, List<Cause>> all = new TreeMap<>();
    sections
        .values()
        .forEach(
            (type, section) -> {
              List<Cause> causes = causes(section.causes());
              if (!causes.isEmpty()) {
                all.put(type, causes);
              }
            });
    for (String first : all.keySet()) {
      if (meanCaused(first, all) > MOST_CAUSED) {
        problems.error(
            sections.find(first).orElseThrow().causes().get(0).spot(),
            "one \""
                + first
                + "\" causes more than 1000 others on average, with those that these"
                + " cause",
            "fewer, or less probable: each generation smaller than the last");
      }
    }
    return all;
  }

  private List<Cause> causes(List<CauseSection> sections) {
    List<Cause> causes = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (CauseSection section : sections) {
      String id = section.id().orElse(section.type().value());
      Optional<IncidentType> type = lookup.find(section.type(), types, "incident type");
      if (lookup.isFirst(id, ids, section.spot(), "cause") && type.isPresent()) {
        causes.add(cause(id, type.get(), section));
      }
    }
    return causes;
  }

  private Cause cause(String id, IncidentType type, CauseSection section) {
    Optional<Nearby> nearby =
        section
            .radius()
            .flatMap(r -> where.places(section.where()).map(places -> new Nearby(places, r)));
    return new Cause(
        id,
        type,
        section.count(),
        section.probability(),
        section.after(),
        nearby,
        section.unlessControlled());
  }

  /** How many come of one on average, generation by generation, until that is too many. */
  private static double meanCaused(String first, SortedMap<String, List<Cause>> all) {
    Map<String, Double> generation = Map.of(first, 1.0);
    double caused = 0;
    double size = 1;
    while (size > NONE_LEFT && caused <= MOST_CAUSED) {
      generation = next(generation, all);
      size = generation.values().stream().mapToDouble(mean -> mean).sum();
      caused += size;
    }
    return caused;
  }

  private static Map<String, Double> next(
      Map<String, Double> generation, SortedMap<String, List<Cause>> all) {
    Map<String, Double> next = new TreeMap<>();
    generation.forEach(
        (type, mean) ->
            all.getOrDefault(type, List.of())
                .forEach(c -> next.merge(c.type().id(), mean * c.mean(), Double::sum)));
    return next;
  }
}
