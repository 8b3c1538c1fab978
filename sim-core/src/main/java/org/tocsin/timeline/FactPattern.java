package org.tocsin.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * Which facts are meant: those of a kind that every filter admits. Facts of the warm-up, and those
 * of incidents that occurred in it, are never meant.
 */
public record FactPattern(FactKind kind, List<FactFilter> filters) {

  public FactPattern {
    filters = List.copyOf(filters);
  }

  /** All facts of a kind. */
  public static FactPattern of(FactKind kind) {
    return new FactPattern(kind, List.of());
  }

  public FactPattern and(FactFilter filter) {
    List<FactFilter> all = new ArrayList<>(filters);
    all.add(filter);
    return new FactPattern(kind, all);
  }

  public boolean matches(Fact fact) {
    return fact.kind() == kind
        && fact.atMillis() >= 0
        && !(fact instanceof IncidentFact about && about.incident().number() < 0)
        && filters.stream().allMatch(filter -> filter.admits(fact));
  }
}
