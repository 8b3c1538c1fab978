package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * Some roads are slower, as by ice, water or parked cars.
 *
 * @param speedFactor on the speed of every mode, above 0; where several hold, the lowest counts
 * @param lasting how long it holds; empty: to the end
 * @param knownAfter how long nobody knows of it at most: before that, the first crew that meets it
 *     reports it; empty: everybody knows at once
 */
public record SlowRoads(
    RoadStretch roads,
    double speedFactor,
    Optional<Duration> lasting,
    Optional<Duration> knownAfter)
    implements RoadEffect {

  public SlowRoads {
    RoadEffect.check(roads, lasting, knownAfter);
    if (!(speedFactor > 0 && speedFactor <= 1)) {
      throw new IllegalArgumentException(
          roads + ": speed factor " + speedFactor + "; above 0, at most 1");
    }
  }

  /** Everybody knows at once. */
  public SlowRoads(RoadStretch roads, double speedFactor, Optional<Duration> lasting) {
    this(roads, speedFactor, lasting, Optional.empty());
  }

  @Override
  public void applyTo(DrillControl control) {
    control.slow(this);
  }
}
