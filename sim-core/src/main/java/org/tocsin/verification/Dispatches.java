package org.tocsin.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Zone;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.UnitNotified;

/** How often each unit is sent to each of some zones from time 0 to the end of demand. */
final class Dispatches implements FactConsumer {

  private final long endMillis;
  private final List<String> zones;
  private final long[][] sent;
  private long all;

  Dispatches(long endMillis, List<String> zones, int units) {
    this.endMillis = endMillis;
    this.zones = List.copyOf(zones);
    this.sent = new long[units][zones.size()];
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    if (fact.atMillis() >= 0 && fact.atMillis() < endMillis) {
      all++;
      @Nullable Zone zone = fact.incident().place().zone();
      int index = zone == null ? -1 : zones.indexOf(zone.id());
      if (index >= 0) {
        sent[fact.unit().index()][index]++;
      }
    }
  }

  double sent(int unit, int zone) {
    return sent[unit][zone];
  }

  /** To these zones and others. */
  double all() {
    return all;
  }
}
