package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;
import static org.tocsin.engine.Fires.inTheOpen;
import static org.tocsin.engine.Fires.smouldering;
import static org.tocsin.engine.Fires.stopping;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.Detection;
import org.tocsin.incident.GrowingFire;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/**
 * Fires that stay small: they smoulder until somebody is there, or stop growing by themselves when
 * they are noticed or reached.
 */
class F08SmallFireTest {

  @Test
  void aFireThatStopsAtDetectionIsAsLargeAsItWasThen() {
    TinyTown town = detectedAfterAMinute(stopping(inTheOpen(), 1, 0));

    // Reported after 60 s: 168.8 kW. The engine acts after 270 s.
    assertTimeline(town, "outcome", "00:04:37.284 outcome      f/1 0.7 m2 burnt, loss 1351\n");
  }

  @Test
  void aFireThatStopsOnArrivalIsAsLargeAsItWasThen() {
    TinyTown town = detectedAfterAMinute(stopping(inTheOpen(), 0, 1));

    // The team is there after 170 s: 1355.4 kW. The engine acts after 270 s.
    assertTimeline(town, "outcome", "00:05:28.470 outcome      f/1 5.4 m2 burnt, loss 10843\n");
  }

  @Test
  void aFireThatStopsWhileItSmouldersIsPutOutByWhoeverComes() {
    GrowingFire stopping = stopping(smouldering(), 1, 0);
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .call(10, 1200)
            .station("a", "central", 0, "ladder:rescue 1")
            .incidentType("fire", "first=rescue 1")
            .changeType("fire", type -> type.withCourse(stopping))
            .scripted("f", "fire", 0, 1500);

    // Flames would come after 10 min; the ladder is there after 23 min 10 s.
    assertTimeline(town, "outcome", "00:23:10.000 outcome      f/1 0.0 m2 burnt, loss 0\n");
  }

  @Test
  void aFireThatStopsWhileItSmouldersAndIsTurnedAwayLeavesNothingBurnt() {
    GrowingFire stopping = stopping(smouldering(), 1, 0);
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "truck:rescue 1")
            .incidentType("fire", "first=initial-attack 1")
            .changeType("fire", type -> type.withCourse(stopping))
            .plan(plan -> plan.withQueueCapacity(0))
            .scripted("f", "fire", 0, 1500);

    assertTimeline(town, "outcome", "00:00:30.000 outcome      f/1 0.0 m2 burnt, loss 0\n");
  }

  @Test
  void whoComesBeforeTheFlamesKeepsThemFromComing() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .changeType("fire", type -> type.withCourse(smouldering()))
            .scripted("f", "fire", 0, 1500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01347,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 180.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:03:30.000 on scene     f/1 a/engine-1 1500 m
        00:03:30.000 full force   f/1
        00:03:30.000 first action f/1 a/engine-1
        00:03:30.000 controlled   f/1
        00:03:30.000 knocked down f/1
        00:03:30.000 outcome      f/1 0.0 m2 burnt, loss 0
        00:13:30.000 put out      f/1 a/engine-1
        00:13:30.000 cleared      f/1 a/engine-1
        00:13:30.000 closed       f/1
        00:16:00.000 in quarters  f/1 a/engine-1
        """);
  }

  private static TinyTown detectedAfterAMinute(GrowingFire fire) {
    Detection afterAMinute = Detection.after(RandomDuration.constant(Duration.ofMinutes(1)));
    return TinyTown.onStreetOf(3000)
        .flow("engine", 500)
        .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
        .station("b", "small", 2000, "team:rescue 1")
        .incidentType("fire", "first=initial-attack 1,rescue 1")
        .changeType("fire", type -> type.withCourse(fire).withDetection(afterAMinute))
        .scripted("f", "fire", 0, 1500);
  }
}
