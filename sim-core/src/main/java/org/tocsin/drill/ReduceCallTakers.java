package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * There are fewer call takers than would be on duty. Who is busy when that happens ends his call.
 *
 * @param fewer how many are missing; of several reductions all count
 * @param lasting how long it holds; empty: to the end
 */
public record ReduceCallTakers(int fewer, Optional<Duration> lasting) implements Effect {

  public ReduceCallTakers {
    if (fewer < 1) {
      throw new IllegalArgumentException("call takers: " + fewer + " fewer; 1 or more");
    }
  }

  @Override
  public void applyTo(DrillControl control) {
    control.reduceCallTakers(this);
  }
}
