package org.tocsin.response;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.city.Tier;

/**
 * The standing orders under test.
 *
 * @param directAlerts tiers that the alarm alerts by itself, in parallel with the call centre
 */
public record ResponsePlan(DispatchPolicy dispatch, SortedMap<Tier, DirectAlert> directAlerts) {

  public ResponsePlan {
    directAlerts = Collections.unmodifiableSortedMap(new TreeMap<>(directAlerts));
  }
}
