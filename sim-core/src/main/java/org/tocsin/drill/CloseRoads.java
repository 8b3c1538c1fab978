package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * Nobody passes through some roads any more.
 *
 * @param sealed whether places on them cannot be reached either
 * @param lasting how long it holds; empty: until something reopens them
 */
public record CloseRoads(RoadStretch roads, boolean sealed, Optional<Duration> lasting)
    implements RoadEffect {

  @Override
  public void applyTo(DrillControl control) {
    control.close(this);
  }
}
