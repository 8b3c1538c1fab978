package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * Some roads are slower, as by ice, water or parked cars.
 *
 * @param speedFactor on the speed of every mode, above 0; where several hold, the lowest counts
 * @param lasting how long it holds; empty: to the end
 */
public record SlowRoads(RoadStretch roads, double speedFactor, Optional<Duration> lasting)
    implements RoadEffect {

  public SlowRoads {
    if (!(speedFactor > 0 && speedFactor <= 1)) {
      throw new IllegalArgumentException(
          roads + ": speed factor " + speedFactor + "; above 0, at most 1");
    }
  }

  @Override
  public void applyTo(DrillControl control) {
    control.slow(this);
  }
}
