package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.Preemption;
import org.tocsin.response.ResponsePlan;
import org.tocsin.town.TinyTown;

/** Units on their way are sent elsewhere; incidents that cannot wait are turned away. */
class E02DiversionTest {

  @Test
  void aMoreUrgentIncidentTakesTheUnitFromOneItIsOnItsWayTo() {
    TinyTown town =
        busyTown()
            .plan(plan -> plan.withPreemptions(List.of(new Preemption(3, 1))))
            .scripted("slow", "rubbish", 0, 3000)
            .scripted("urgent", "fire", 90, 2000);

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 notified     slow/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     slow/1 a/engine-1
        00:02:00.000 reassigned   slow/1 a/engine-1 to urgent/1
        00:02:00.000 notified     urgent/1 a/engine-1 first expected 140.0 s
        00:02:00.000 en route     urgent/1 a/engine-1
        00:04:20.000 on scene     urgent/1 a/engine-1 1400 m
        00:04:20.000 first action urgent/1 a/engine-1
        00:14:20.000 cleared      urgent/1 a/engine-1
        00:14:20.000 notified     slow/1 a/engine-1 first expected 100.0 s
        00:14:20.000 en route     slow/1 a/engine-1
        00:16:00.000 on scene     slow/1 a/engine-1 1000 m
        00:16:00.000 first action slow/1 a/engine-1
        00:26:00.000 cleared      slow/1 a/engine-1
        00:31:00.000 in quarters  slow/1 a/engine-1
        """);
  }

  @Test
  void withoutATableNobodyIsTakenAway() {
    TinyTown town =
        busyTown().scripted("slow", "rubbish", 0, 3000).scripted("urgent", "fire", 90, 2000);

    assertTimeline(
        town,
        "on scene",
        """
        00:06:00.000 on scene     slow/1 a/engine-1 3000 m
        00:17:40.000 on scene     urgent/1 a/engine-1 1000 m
        """);
  }

  @Test
  void aUnitThatBecomesFreeNearbyTakesOver() {
    TinyTown town =
        TinyTown.onStreetOf(6000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 6000, "engine:pumping 1")
            .incidentType("fire", 2, "first=pumping 1")
            .plan(plan -> plan.withReassignGain(Duration.ofSeconds(60)))
            .scripted("first", "fire", 0, 5000)
            .scripted("second", "fire", 650, 4500);

    assertTimeline(
        town,
        "second",
        """
        00:10:50.000 occurred     second/1 fire at 0.04042,0.00000
        00:10:50.000 reported     second/1
        00:11:00.000 answered     second/1
        00:11:20.000 verified     second/1
        00:11:20.000 notified     second/1 a/engine-1 first expected 480.0 s
        00:11:50.000 en route     second/1 a/engine-1
        00:12:40.000 notified     second/1 b/engine-1 first expected 50.0 s
        00:12:40.000 en route     second/1 b/engine-1
        00:12:40.000 recalled     second/1 a/engine-1
        00:13:30.000 on scene     second/1 b/engine-1 500 m
        00:13:30.000 full force   second/1
        00:13:30.000 first action second/1 b/engine-1
        00:13:30.000 in quarters  second/1 a/engine-1
        00:23:30.000 cleared      second/1 b/engine-1
        00:23:30.000 controlled   second/1
        00:23:30.000 closed       second/1
        00:26:00.000 in quarters  second/1 b/engine-1
        """);
  }

  /** Its call is still being processed: the decision whom else to send is made only then. */
  @Test
  void anIncidentThatLosesItsUnitBeforeItIsVerifiedGetsNobodyElseUntilThen() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("m", "micro", 3000, "team:pumping 1")
            .incidentType("fire", 1, "first=pumping 1")
            .incidentType("rubbish", 3, "first=pumping 1")
            .alertDirectly("micro", 0)
            .plan(plan -> plan.withPreemptions(List.of(new Preemption(3, 1))))
            .callCentre(
                centre ->
                    centre.withProcessing(
                        Map.of("rubbish", RandomDuration.constant(Duration.ofSeconds(200))),
                        Map.of()))
            .scripted("slow", "rubbish", 0, 2000)
            .scripted("urgent", "fire", 50, 3000);

    assertTimeline(
        town,
        "slow",
        """
        00:00:00.000 occurred     slow/1 rubbish at 0.01797,0.00000
        00:00:00.000 reported     slow/1
        00:00:00.000 notified     slow/1 m/team-1 first expected 130.0 s
        00:00:10.000 answered     slow/1
        00:00:30.000 en route     slow/1 m/team-1
        00:00:50.000 reassigned   slow/1 m/team-1 to urgent/1
        00:03:30.000 verified     slow/1
        00:03:30.000 notified     slow/1 a/engine-1 first expected 230.0 s
        00:04:00.000 en route     slow/1 a/engine-1
        00:07:20.000 on scene     slow/1 a/engine-1 2000 m
        00:07:20.000 full force   slow/1
        00:07:20.000 first action slow/1 a/engine-1
        00:17:20.000 cleared      slow/1 a/engine-1
        00:17:20.000 controlled   slow/1
        00:17:20.000 closed       slow/1
        00:20:40.000 in quarters  slow/1 a/engine-1
        """);
  }

  @Test
  void aUnitThatWouldGainNothingCannotTakeOver() {
    ResponsePlan plan = busyTown().drill().plan();

    assertThatThrownBy(() -> plan.withReassignGain(Duration.ZERO))
        .hasMessage("plan: queue of OptionalInt.empty, gain Optional[PT0S]; 0 or more, above 0");
  }

  @Test
  void whoFindsNobodyFreeAndTheQueueFullIsTurnedAway() {
    TinyTown town =
        busyTown()
            .plan(plan -> plan.withQueueCapacity(1))
            .scripted("served", "fire", 0, 0)
            .scripted("waits", "fire", 60, 0)
            .scripted("refused", "fire", 120, 0);

    assertTimeline(
        town,
        "refused",
        """
        00:02:00.000 occurred     refused/1 fire at 0.00000,0.00000
        00:02:00.000 reported     refused/1
        00:02:10.000 answered     refused/1
        00:02:30.000 verified     refused/1
        00:02:30.000 turned away  refused/1
        """);
    assertTimeline(
        town,
        "closed",
        """
        00:11:00.000 closed       served/1
        00:21:00.000 closed       waits/1
        """);
  }

  private static TinyTown busyTown() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", 1, "first=pumping 1")
        .incidentType("rubbish", 3, "first=pumping 1");
  }
}
