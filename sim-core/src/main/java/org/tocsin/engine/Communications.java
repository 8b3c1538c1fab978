package org.tocsin.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tocsin.city.Station;

/**
 * By what orders and reports are passed on in one replication: the dispatch system, the radio, and
 * the alerting of stations. All of it works unless drill control has it down.
 */
final class Communications {

  private final Outage dispatch = new Outage();
  private final Outage radio = new Outage();
  private final Map<Station, Outage> alerting = new LinkedHashMap<>();

  Outage dispatch() {
    return dispatch;
  }

  Outage radio() {
    return radio;
  }

  Outage alerting(Station station) {
    return alerting.computeIfAbsent(station, s -> new Outage());
  }

  /** Those whose alerting is down or has been. */
  Set<Station> everDown() {
    return alerting.keySet();
  }

  /** How much longer it takes to turn out of a station than it does with its alerting. */
  long alertingMillis(Station station) {
    Outage outage = alerting.isEmpty() ? null : alerting.get(station);
    return outage == null ? 0 : outage.byHandMillis();
  }
}
