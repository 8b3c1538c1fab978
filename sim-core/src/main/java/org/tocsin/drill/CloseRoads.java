package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * Nobody passes through some roads any more.
 *
 * @param sealed whether places on them cannot be reached either
 * @param lasting how long it holds; empty: until something reopens them
 * @param knownAfter how long nobody knows of it at most: before that, the first crew that meets it
 *     reports it; empty: everybody knows at once
 */
public record CloseRoads(
    RoadStretch roads, boolean sealed, Optional<Duration> lasting, Optional<Duration> knownAfter)
    implements RoadEffect {

  public CloseRoads {
    RoadEffect.check(roads, lasting, knownAfter);
  }

  /** Everybody knows at once. */
  public CloseRoads(RoadStretch roads, boolean sealed, Optional<Duration> lasting) {
    this(roads, sealed, lasting, Optional.empty());
  }

  @Override
  public void applyTo(DrillControl control) {
    control.close(this);
  }
}
