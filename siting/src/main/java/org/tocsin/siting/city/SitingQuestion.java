package org.tocsin.siting.city;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.siting.problem.Limits;

/**
 * What a planner asks of a city.
 *
 * @param candidates places where stations may be built; those too near to a station that stays are
 *     left out already
 * @param garrisons who would wait there, by tier of the candidates
 * @param closable tiers whose stations may be closed
 * @param spacingMetres two stations, one of them new, may not stand nearer to one another
 */
public record SitingQuestion(
    Drill drill,
    List<Candidate> candidates,
    Map<Tier, Garrison> garrisons,
    List<CoverLayer> layers,
    Set<Tier> closable,
    Limits limits,
    double spacingMetres,
    SitingHour hour) {

  public SitingQuestion {
    candidates = List.copyOf(candidates);
    garrisons = new TreeMap<>(garrisons);
    layers = List.copyOf(layers);
    closable = Set.copyOf(closable);
  }

  Garrison garrison(Tier tier) {
    Garrison garrison = garrisons.get(tier);
    if (garrison == null) {
      throw new IllegalArgumentException("candidates of tier " + tier + "; no crews for it");
    }
    return garrison;
  }
}
