package org.tocsin.engine;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Room;
import org.tocsin.random.RandomDuration;

/** Fires for drills: all grow fast, to at most 25 MW on 100 m&#178;, worth 2000 a m&#178;. */
final class Fires {

  private Fires() {}

  static GrowingFire inTheOpen() {
    return fire(RandomDuration.ZERO, Optional.empty());
  }

  /** With flashover. */
  static GrowingFire inARoom() {
    return fire(RandomDuration.ZERO, Optional.of(Room.USUAL));
  }

  /** For 10 min, then it grows as in the open. */
  static GrowingFire smouldering() {
    return fire(RandomDuration.constant(Duration.ofMinutes(10)), Optional.empty());
  }

  /** The same, but it stops growing with a probability when it is noticed or reached. */
  static GrowingFire stopping(GrowingFire fire, double atDetection, double onArrival) {
    return new GrowingFire(
        fire.incubation(),
        fire.growth(),
        fire.fighting(),
        atDetection,
        onArrival,
        fire.valuePerSquareMetre());
  }

  private static GrowingFire fire(RandomDuration incubation, Optional<Room> room) {
    return new GrowingFire(
        incubation,
        new FireGrowth(FireGrowth.Pace.FAST.alpha(), room, 250, 100, 780),
        new FireFighting(
            300, 0.06, Duration.ofMinutes(2), RandomDuration.constant(Duration.ofMinutes(10))),
        0,
        0,
        Optional.of(2000.0));
  }
}
