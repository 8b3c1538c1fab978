package org.tocsin.response;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.city.Tier;

/**
 * The standing orders under test.
 *
 * @param directAlerts tiers that the alarm alerts by itself, in parallel with the call centre, and
 *     how long after the report
 */
public record ResponsePlan(DispatchPolicy dispatch, SortedMap<Tier, Duration> directAlerts) {

  public ResponsePlan {
    directAlerts = Collections.unmodifiableSortedMap(new TreeMap<>(directAlerts));
  }
}
