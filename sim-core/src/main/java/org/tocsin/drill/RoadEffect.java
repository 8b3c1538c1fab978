package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/** What an inject does to roads. */
public sealed interface RoadEffect extends Effect permits CloseRoads, ReopenRoads, SlowRoads {

  RoadStretch roads();

  /** How long nobody knows of it at most; empty: everybody knows at once. */
  default Optional<Duration> knownAfter() {
    return Optional.empty();
  }

  /** Nobody is told of what is over. */
  static void check(RoadStretch roads, Optional<Duration> lasting, Optional<Duration> knownAfter) {
    if (lasting.isPresent()
        && knownAfter.isPresent()
        && knownAfter.get().compareTo(lasting.get()) > 0) {
      throw new IllegalArgumentException(
          roads
              + ": known after "
              + knownAfter.get()
              + ", over after "
              + lasting.get()
              + "; known while it lasts");
    }
  }
}
