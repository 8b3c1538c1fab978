package org.tocsin.standard;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Tier;

/**
 * One target of a standard: the clock stops within {@code target} for at least {@code
 * requiredShare} of the incidents it applies to. An incident whose clock never stops has not met
 * it.
 *
 * @param tier the clock stops at the first arrival of this tier, for incidents to which it was
 *     sent; empty: of any tier
 * @param types ids of the incident types it applies to; empty: all
 */
public record Clause(
    String id,
    String label,
    Clock clock,
    Optional<Tier> tier,
    Set<String> types,
    Duration target,
    double requiredShare) {

  public Clause {
    types = Set.copyOf(types);
    if (target.isNegative() || target.isZero() || !(requiredShare > 0) || requiredShare > 1) {
      throw new IllegalArgumentException(
          "clause "
              + id
              + ": target "
              + target
              + ", share "
              + requiredShare
              + "; above 0, share at most 1");
    }
  }
}
