package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.response.MutualAid;
import org.tocsin.town.TinyTown;

/** Neighbours help when they are asked, if they have anybody free. */
class H03MutualAidTest {

  @Test
  void anIncidentThatHasToWaitIsHelpedByTheNeighbourOnceHeHasAgreed() {
    TinyTown town =
        asking(120, Optional.empty())
            .scripted("own", "fire", 0, 0)
            .scripted("late", "fire", 60, 3000);

    assertTimeline(
        town,
        "late",
        """
        00:01:00.000 occurred     late/1 fire at 0.02695,0.00000
        00:01:00.000 reported     late/1
        00:01:10.000 answered     late/1
        00:01:30.000 verified     late/1
        00:01:30.000 queued       late/1 lacks pumping 1
        00:01:30.000 aid requested late/1 of hilltop
        00:03:30.000 aid granted  late/1 by hilltop: hilltop/engine-1
        00:03:30.000 notified     late/1 hilltop/engine-1 first expected 330.0 s
        00:03:30.000 dequeued     late/1
        00:04:00.000 en route     late/1 hilltop/engine-1
        00:09:00.000 on scene     late/1 hilltop/engine-1 3000 m
        00:09:00.000 full force   late/1
        00:09:00.000 first action late/1 hilltop/engine-1
        00:19:00.000 cleared      late/1 hilltop/engine-1
        00:19:00.000 controlled   late/1
        00:19:00.000 closed       late/1
        00:24:00.000 in quarters  late/1 hilltop/engine-1
        """);
  }

  @Test
  void aNeighbourWithNobodyFreeRefuses() {
    TinyTown town =
        asking(120, Optional.empty())
            .scripted("own", "fire", 0, 0)
            .scripted("second", "fire", 60, 3000)
            .scripted("third", "fire", 90, 3000);

    assertTimeline(
        town,
        "aid",
        """
        00:01:30.000 aid requested second/1 of hilltop
        00:02:00.000 aid requested third/1 of hilltop
        00:03:30.000 aid granted  second/1 by hilltop: hilltop/engine-1
        00:04:00.000 aid refused  third/1 by hilltop
        """);
  }

  @Test
  void whoHasGotOurOwnUnitsMeanwhileNeedsNoHelp() {
    TinyTown town =
        asking(1200, Optional.empty())
            .scripted("own", "fire", 0, 0)
            .scripted("late", "fire", 60, 3000);

    assertTimeline(
        town,
        "aid",
        """
        00:01:30.000 aid requested late/1 of hilltop
        00:21:30.000 aid cancelled late/1 of hilltop
        """);
  }

  @Test
  void anAlarmLevelAsksAtOnceAndTheNeighbourComesForWhatIsMissing() {
    TinyTown town =
        asking(0, Optional.of("alarm-2"))
            .scripted("small", "fire", 0, 6000)
            .scripted("big", "blaze", 2400, 3000);

    assertTimeline(
        town,
        "aid",
        """
        00:40:30.000 aid requested big/1 of hilltop
        00:40:30.000 aid granted  big/1 by hilltop: hilltop/engine-1
        """);
    assertTimeline(
        town,
        "small/1 a",
        """
        00:00:30.000 notified     small/1 a/engine-1 first expected 630.0 s
        00:01:00.000 en route     small/1 a/engine-1
        00:11:00.000 on scene     small/1 a/engine-1 6000 m
        00:11:00.000 first action small/1 a/engine-1
        00:21:00.000 cleared      small/1 a/engine-1
        00:31:00.000 in quarters  small/1 a/engine-1
        """);
  }

  private static TinyTown asking(int delaySeconds, Optional<String> fromLevel) {
    return TinyTown.onStreetOf(6000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("hilltop", "mutual-aid", 6000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .incidentType("blaze", "first=pumping 1", "alarm-2=pumping 2")
        .plan(
            plan ->
                plan.withMutualAid(
                    List.of(
                        new MutualAid("hilltop", Duration.ofSeconds(delaySeconds), fromLevel))));
  }
}
