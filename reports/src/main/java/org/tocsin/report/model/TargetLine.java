package org.tocsin.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Tier;
import org.tocsin.measure.ClauseResult;
import org.tocsin.standard.Clause;

/**
 * One target of a standard and the share of incidents that kept it.
 *
 * @param tier the clock stops at the first arrival of this tier; absent: of any
 * @param types ids of the incident types it applies to; empty: all
 */
public record TargetLine(
    String standard,
    String standardLabel,
    String clause,
    String label,
    String clockFrom,
    String clockTo,
    @Nullable String tier,
    List<String> types,
    double targetSeconds,
    double requiredShare,
    long n,
    Figure attained,
    boolean met) {

  static TargetLine of(ClauseResult result) {
    Clause clause = result.clause();
    return new TargetLine(
        result.standard().id(),
        result.standard().label(),
        clause.id(),
        clause.label(),
        clause.clock().from().id(),
        clause.clock().to().id(),
        clause.tier().map(Tier::id).orElse(null),
        clause.types().stream().sorted().toList(),
        clause.target().toMillis() / 1000.0,
        clause.requiredShare(),
        result.n(),
        Figure.share(result.attained()),
        result.met());
  }

  /** Whether there was any incident to judge it by. */
  public boolean isJudged() {
    return n > 0;
  }

  /** Unique among the targets of a run. */
  public String id() {
    return standard + "/" + clause;
  }
}
