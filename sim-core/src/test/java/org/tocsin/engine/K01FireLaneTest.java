package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.Preemption;
import org.tocsin.town.Neighbourhood;
import org.tocsin.town.TinyTown;

/** A lane blocked by parked cars holds up vehicles; a patrol that comes by clears it. */
class K01FireLaneTest {

  private static final RandomDuration SIX_MINUTES = RandomDuration.constant(Duration.ofMinutes(6));
  private static final FireLane BLOCKED = FireLane.blocked(1, SIX_MINUTES);

  @Test
  void aBlockedLaneHoldsUpTheEngineAtTheEndOfItsWay() {
    assertTimeline(
        town(FireLanes.everywhere(BLOCKED)),
        """
        00:00:00.000 occurred     f/1 fire at 0.02695,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:06:00.000 lane blocked f/1 a/engine-1 for 360.0 s
        00:12:00.000 on scene     f/1 a/engine-1 3000 m
        00:12:00.000 full force   f/1
        00:12:00.000 first action f/1 a/engine-1
        00:22:00.000 cleared      f/1 a/engine-1
        00:22:00.000 controlled   f/1
        00:22:00.000 closed       f/1
        00:27:00.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whoComesLaterGetsThroughWithTheFirst() {
    TinyTown town =
        TinyTown.onStreetOf(6000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 5900, "engine:pumping 1")
            .station("c", "central", 600, "engine:pumping 1")
            .incidentType("fire", "first=pumping 3")
            .changeType("fire", type -> type.withLanes(FireLanes.everywhere(BLOCKED)))
            .scripted("f", "fire", 0, 3000);

    assertTimeline(
        town,
        "lane blocked",
        """
        00:05:00.000 lane blocked f/1 c/engine-1 for 360.0 s
        00:05:50.000 lane blocked f/1 b/engine-1 for 310.0 s
        00:06:00.000 lane blocked f/1 a/engine-1 for 300.0 s
        """);
    assertTimeline(
        town,
        "on scene",
        """
        00:11:00.000 on scene     f/1 c/engine-1 2400 m
        00:11:00.000 on scene     f/1 b/engine-1 2900 m
        00:11:00.000 on scene     f/1 a/engine-1 3000 m
        """);
  }

  @Test
  void whoComesOnFootPasses() {
    TinyTown town =
        Neighbourhood.of("street").livingAt(2900).in(town(FireLanes.everywhere(BLOCKED)));

    assertTimeline(
        town,
        "on scene",
        """
        00:01:10.000 on scene     f/1 street/1 100 m
        00:12:00.000 on scene     f/1 a/engine-1 3000 m
        """);
  }

  @Test
  void whoIsSentElsewhereFromTheLaneGoesFromThereAndFindsItOpenLater() {
    TinyTown town =
        town(FireLanes.everywhere(BLOCKED))
            .incidentType("worse", 1, "first=pumping 1")
            .plan(plan -> plan.withPreemptions(List.of(new Preemption(2, 1))))
            .scripted("g", "worse", 370, 2500);

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:06:00.000 lane blocked f/1 a/engine-1 for 360.0 s
        00:06:40.000 reassigned   f/1 a/engine-1 to g/1
        00:06:40.000 notified     g/1 a/engine-1 first expected 50.0 s
        00:06:40.000 en route     g/1 a/engine-1
        00:07:30.000 on scene     g/1 a/engine-1 500 m
        00:07:30.000 first action g/1 a/engine-1
        00:17:30.000 cleared      g/1 a/engine-1
        00:17:30.000 notified     f/1 a/engine-1 first expected 50.0 s
        00:17:30.000 en route     f/1 a/engine-1
        00:18:20.000 on scene     f/1 a/engine-1 500 m
        00:18:20.000 first action f/1 a/engine-1
        00:28:20.000 cleared      f/1 a/engine-1
        00:33:20.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void aPatrolThatComesByBeforeAnyVehicleClearsTheLane() {
    Patrol often = new Patrol(1e6, Duration.ofMinutes(4));

    // The lane blocks all the time, so it has since the last visit; the next is within 4 minutes.
    assertTimeline(
        town(FireLanes.everywhere(FireLane.patrolled(often, SIX_MINUTES))),
        "lane",
        """
        00:01:43.645 lane cleared f/1 by patrol
        """);
  }

  @Test
  void nobodyHearsOfALaneToWhatStaysUnreported() {
    Patrol often = new Patrol(1e6, Duration.ofMinutes(4));
    AlarmSource blind =
        new AlarmSource(SourceKind.CALLER, RandomDuration.constant(Duration.ofSeconds(20)))
            .withErrors(1, 0, 0);
    TinyTown town =
        town(FireLanes.everywhere(FireLane.patrolled(often, SIX_MINUTES)))
            .changeType("fire", type -> type.withDetection(Detection.by(blind)))
            .scripted("g", "fire", 0, 3000);

    assertTimeline(
        town,
        " g/1",
        """
        00:00:00.000 occurred     g/1 fire at 0.02695,0.00000
        00:00:00.000 unreported   g/1
        """);
  }

  @Test
  void aZoneMayHaveLanesOfItsOwn() {
    FireLanes lanes =
        new FireLanes(
            FireLane.blocked(0, SIX_MINUTES),
            Map.of("old", FireLane.blocked(1, RandomDuration.constant(Duration.ofMinutes(1)))));
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .zone("new", "blue", 0)
            .zone("old", "red", 2000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .changeType("fire", type -> type.withLanes(lanes))
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 7200, 3000);

    assertTimeline(
        town,
        "lane",
        """
        02:06:00.000 lane blocked g/1 a/engine-1 for 60.0 s
        """);
  }

  private static TinyTown town(FireLanes lanes) {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
        .incidentType("fire", "first=initial-attack 1", "alarm-1=pumping 1")
        .changeType("fire", type -> type.withLanes(lanes))
        .scripted("f", "fire", 0, 3000);
  }
}
