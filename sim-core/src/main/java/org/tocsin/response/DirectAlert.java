package org.tocsin.response;

import java.time.Duration;

/**
 * The alarm tells a tier by itself, in parallel with the call centre.
 *
 * @param after how long after the report
 * @param within only units expected on scene in this time from being notified are told
 */
public record DirectAlert(Duration after, Duration within) {

  /** Longer than any drill: everyone is told. */
  public static final Duration ANY_TIME = Duration.ofDays(3650);

  public DirectAlert {
    if (after.isNegative() || within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException(
          "direct alert after " + after + " within " + within + "; 0 or more, above 0");
    }
  }

  /** To units however far. */
  public static DirectAlert after(Duration after) {
    return new DirectAlert(after, ANY_TIME);
  }

  public boolean isLimited() {
    return within.compareTo(ANY_TIME) < 0;
  }
}
