package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * The dispatch system is down. Calls are still taken; whom to send is decided by hand, one incident
 * after the other. A unit that becomes free still goes to what waits for it.
 *
 * @param byHand how long each decision takes
 * @param lasting how long it holds; empty: to the end
 */
public record CutDispatch(Duration byHand, Optional<Duration> lasting) implements Effect {

  @Override
  public void applyTo(DrillControl control) {
    control.cutDispatch(this);
  }
}
