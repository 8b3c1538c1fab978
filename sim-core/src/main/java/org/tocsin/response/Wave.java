package org.tocsin.response;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;

/**
 * Who may be sent by one decision.
 *
 * @param tiers whose units may be sent; empty: of any tier
 * @param within only units expected on scene in this time from being notified are sent
 * @param untilNext how long the next wave waits for this one to get the incident under control
 */
public record Wave(Set<Tier> tiers, Duration within, Duration untilNext)
    implements Predicate<Unit> {

  /** Everybody; nobody comes after. */
  public static final Wave ALL = new Wave(Set.of(), DirectAlert.ANY_TIME, Duration.ZERO);

  public Wave {
    tiers = Set.copyOf(tiers);
  }

  /** Whom of some units it may send: told once for all, as an incident asks for hundreds. */
  public Eligibility among(List<Unit> units) {
    BitSet alerted = new BitSet();
    units.stream().filter(this).forEach(unit -> alerted.set(unit.index()));
    return new Eligibility(tiers.isEmpty() ? this : unit -> alerted.get(unit.index()), within);
  }

  /** Whether a unit may be sent. */
  @Override
  public boolean test(Unit unit) {
    return tiers.isEmpty() || tiers.contains(unit.station().tier());
  }
}
