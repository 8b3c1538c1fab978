package org.tocsin.response;

import java.time.Duration;
import java.util.Set;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;

/**
 * Who may be sent by one decision.
 *
 * @param tiers whose units may be sent; empty: of any tier
 * @param untilNext how long the next wave waits for this one to get the incident under control
 */
public record Wave(Set<Tier> tiers, Duration untilNext) {

  /** Everybody; nobody comes after. */
  public static final Wave ALL = new Wave(Set.of(), Duration.ZERO);

  public Wave {
    tiers = Set.copyOf(tiers);
  }

  public boolean includes(Unit unit) {
    return tiers.isEmpty() || tiers.contains(unit.station().tier());
  }
}
