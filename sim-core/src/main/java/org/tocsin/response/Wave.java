package org.tocsin.response;

import java.time.Duration;
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

  /** Whether a unit may be sent. */
  @Override
  public boolean test(Unit unit) {
    return tiers.isEmpty() || tiers.contains(unit.station().tier());
  }
}
