package org.tocsin.drill;

import java.time.Duration;
import java.util.Optional;

/**
 * The radio is down. Crews on the road can be neither recalled nor sent elsewhere until they are in
 * quarters; which level those on scene call for is brought by hand.
 *
 * @param byHand how long word from a scene takes
 * @param lasting how long it holds; empty: to the end
 */
public record CutRadio(Duration byHand, Optional<Duration> lasting) implements Effect {

  @Override
  public void applyTo(DrillControl control) {
    control.cutRadio(this);
  }
}
