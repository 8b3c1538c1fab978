package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Zone;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Place;

/**
 * More or less of the everyday demand. What comes on top is a stream of its own, {@code
 * <entry>+<id>}; of less, each incident is left out by its own luck: so those that come are the
 * same with and without.
 *
 * @param id unique in a drill; the inject's where it has one such effect
 * @param factor on the number of incidents; of several that hold, each adds its own part of the
 *     everyday demand, or leaves out its own share
 * @param types ids of incident types; empty for all
 * @param zones ids of the zones in which places lie; empty for everywhere
 * @param lasting how long it holds; empty: to the end
 */
public record MultiplyDemand(
    String id, double factor, Set<String> types, Set<String> zones, Optional<Duration> lasting)
    implements Effect {

  public MultiplyDemand {
    types = Set.copyOf(types);
    zones = Set.copyOf(zones);
    if (!(factor >= 0) || Double.isInfinite(factor)) {
      throw new IllegalArgumentException(
          "inject " + id + ": demand times " + factor + "; a finite number of 0 or more");
    }
  }

  public boolean isOf(DemandEntry entry) {
    return types.isEmpty() || types.contains(entry.type().id());
  }

  public boolean isAt(Place place) {
    Zone zone = place.zone();
    return zones.isEmpty() || (zone != null && zones.contains(zone.id()));
  }

  /** What it multiplies, in words. */
  public String label() {
    String what = types.isEmpty() ? "all" : String.join(", ", types.stream().sorted().toList());
    return zones.isEmpty()
        ? what
        : what + " in " + String.join(", ", zones.stream().sorted().toList());
  }

  @Override
  public void applyTo(DrillControl control) {
    control.multiply(this);
  }
}
