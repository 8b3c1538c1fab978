package org.tocsin.standard;

import java.util.Optional;
import java.util.OptionalInt;
import org.tocsin.city.Tier;

/**
 * One target of a standard: a clock, what is asked of its times, and the incidents it applies to.
 *
 * @param tier moments of units are those of this tier, for incidents to which it was sent; empty:
 *     of any tier
 * @param unit moments of units are those of the n-th unit on scene, its own notified and en route
 *     too, for incidents that called for so many; empty: each moment is the first of any unit
 */
public record Clause(
    String id,
    String label,
    Clock clock,
    Optional<Tier> tier,
    OptionalInt unit,
    Scope scope,
    Aim aim) {

  public Clause {
    if (unit.isPresent() && (unit.getAsInt() < 1 || !clock.readsUnits())) {
      throw new IllegalArgumentException(
          "clause "
              + id
              + ": unit "
              + unit.getAsInt()
              + " on a clock from "
              + clock.from().id()
              + " to "
              + clock.to().id()
              + "; 1 or more, and a clock that a unit starts or stops, such as on-scene");
    }
  }

  /** Whether another clause of the same id asks for the same, whatever it is called. */
  public boolean asksTheSameAs(Clause other) {
    return equals(
        new Clause(other.id, label, other.clock, other.tier, other.unit, other.scope, other.aim));
  }
}
