package org.tocsin.response;

import java.time.Duration;
import java.util.function.Predicate;
import org.tocsin.city.Unit;

/**
 * Whom a decision may send: units of a tier that is alerted directly, those of a wave, or all; and
 * of them those who are expected soon enough.
 *
 * @param units that may be told
 * @param within from notification to arrival; who takes longer is not sent
 */
public record Eligibility(Predicate<Unit> units, Duration within) {

  public Eligibility {
    if (within.isNegative()) {
      throw new IllegalArgumentException("eligible within " + within + "; 0 or more");
    }
  }

  /** However far they are. */
  public static Eligibility anyTime(Predicate<Unit> units) {
    return new Eligibility(units, DirectAlert.ANY_TIME);
  }

  /** Only those of them who meet a condition too. */
  public Eligibility where(Predicate<Unit> condition) {
    return new Eligibility(unit -> units.test(unit) && condition.test(unit), within);
  }

  /** Only those of them who are expected in this time, too. */
  public Eligibility within(Duration sooner) {
    return sooner.compareTo(within) < 0 ? new Eligibility(units, sooner) : this;
  }
}
