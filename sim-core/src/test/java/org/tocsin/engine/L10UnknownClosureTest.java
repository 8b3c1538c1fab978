package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Effect;
import org.tocsin.drill.RoadStretch;
import org.tocsin.drill.SlowRoads;
import org.tocsin.town.TinyTown;

/**
 * Roads that close or slow down without anybody knowing: dispatcher and crews go by the streets as
 * they were, until the first crew comes to such a road and reports it, or word comes otherwise.
 */
class L10UnknownClosureTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void theFirstEngineGoesToTheClosureReportsItAndTurnsThereAndTheNextGoesRoundAtOnce() {
    TinyTown town =
        TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500)
            .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2500)
            .scripted("g", "fire", 300, 2500);
    town.inject(10, closed(town.stretch(1500, 1600)));

    // It turns at 1,500 m: 500 m back, 1,500 m round, 500 m on.
    assertTimeline(
        town,
        "",
        30,
        """
        00:00:00.000 occurred     f/1 fire at 0.02246,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 inject       i1
        00:00:10.000 road closed  1500-1600 m not known yet
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 280.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:03:30.000 road reported 1500-1600 m by a/engine-1
        00:03:30.000 rerouted     a/engine-1 there at 00:07:40.000
        00:05:00.000 occurred     g/1 fire at 0.02246,0.00000
        00:05:00.000 reported     g/1
        00:05:10.000 answered     g/1
        00:05:30.000 verified     g/1
        00:05:30.000 notified     g/1 a/engine-2 first expected 330.0 s
        00:06:00.000 en route     g/1 a/engine-2
        00:07:40.000 on scene     f/1 a/engine-1 4000 m
        00:07:40.000 full force   f/1
        00:07:40.000 first action f/1 a/engine-1
        00:11:00.000 on scene     g/1 a/engine-2 3000 m
        00:11:00.000 full force   g/1
        00:11:00.000 first action g/1 a/engine-2
        00:17:40.000 cleared      f/1 a/engine-1
        00:17:40.000 controlled   f/1
        00:17:40.000 closed       f/1
        00:21:00.000 cleared      g/1 a/engine-2
        00:21:00.000 controlled   g/1
        00:21:00.000 closed       g/1
        00:22:40.000 in quarters  f/1 a/engine-1
        00:26:00.000 in quarters  g/1 a/engine-2
        """);
  }

  @Test
  void wordComesAtTheLatestWhenItsTimeIsUpAndThoseUnderWayGoRoundFromWhereTheyAre() {
    TinyTown town =
        oneEngine(TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500))
            .scripted("f", "fire", 0, 2500);
    town.inject(10, closed(town.stretch(1500, 1600), Duration.ofSeconds(110)));

    assertTimeline(
        town,
        "ro",
        """
        00:00:10.000 road closed  1500-1600 m not known yet
        00:01:00.000 en route     f/1 a/engine-1
        00:02:00.000 road known   1500-1600 m
        00:02:00.000 rerouted     a/engine-1 there at 00:06:00.000
        00:16:00.000 controlled   f/1
        """);
  }

  @Test
  void anEngineOnTheRoadWhenItClosesReportsItAndLeavesByTheNearerEnd() {
    TinyTown town =
        oneEngine(TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500))
            .scripted("f", "fire", 0, 2500);
    town.inject(213, closed(town.stretch(1500, 1600)));

    // At 1,530 m: 30 m back at 2 m/s, then 2,500 m.
    assertTimeline(
        town,
        "ro",
        """
        00:01:00.000 en route     f/1 a/engine-1
        00:03:33.000 road closed  1500-1600 m not known yet
        00:03:33.000 road reported 1500-1600 m by a/engine-1
        00:03:33.000 rerouted     a/engine-1 there at 00:07:58.000
        00:17:58.000 controlled   f/1
        """);
  }

  @Test
  void whoIsCutOffByWhatHeMeetsTurnsHomeAndAnotherIsSent() {
    TinyTown town =
        oneEngine(TinyTown.onStreetOf(3000))
            .station("b", "small", 3000, "engine:pumping 1")
            .scripted("f", "fire", 0, 1400);
    town.inject(10, closed(town.stretch(1200, 1300)));

    assertTimeline(
        town,
        "",
        15,
        """
        00:00:00.000 occurred     f/1 fire at 0.01258,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 inject       i1
        00:00:10.000 road closed  1200-1300 m not known yet
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 170.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:03:00.000 road reported 1200-1300 m by a/engine-1
        00:03:00.000 cut off      f/1 a/engine-1
        00:03:00.000 notified     f/1 b/engine-1 first expected 190.0 s
        00:03:30.000 en route     f/1 b/engine-1
        00:05:00.000 in quarters  f/1 a/engine-1
        00:06:10.000 on scene     f/1 b/engine-1 1600 m
        00:06:10.000 full force   f/1
        """);
  }

  @Test
  void whatIsOpenAgainBeforeAnybodyMeetsItLeavesNoTrace() {
    TinyTown town = oneEngine(TinyTown.onStreetOf(3000)).scripted("f", "fire", 0, 2500);
    town.inject(
            10,
            new CloseRoads(
                town.stretch(1500, 1600),
                true,
                Optional.of(Duration.ofSeconds(100)),
                Optional.of(Duration.ofSeconds(100))))
        .inject(10, closed(town.stretch(1700, 1800)))
        .reopen(150, 1700, 1800);

    assertTimeline(
        town,
        "ro",
        """
        00:00:10.000 road sealed  1500-1600 m not known yet
        00:00:10.000 road closed  1700-1800 m not known yet
        00:01:00.000 en route     f/1 a/engine-1
        00:01:50.000 road open    1500-1600 m
        00:02:30.000 road open    1700-1800 m
        00:15:10.000 controlled   f/1
        """);
  }

  @Test
  void iceIsMetWhereItBegins() {
    TinyTown town = oneEngine(TinyTown.onStreetOf(3000)).scripted("f", "fire", 0, 2000);
    town.inject(
        10, new SlowRoads(town.stretch(1000, 3000), 0.5, Optional.empty(), Optional.of(HOUR)));

    assertTimeline(
        town,
        "",
        13,
        """
        00:00:00.000 occurred     f/1 fire at 0.01797,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 inject       i1
        00:00:10.000 road slow    1000-3000 m 50 %, not known yet
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 230.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:40.000 road reported 1000-3000 m by a/engine-1
        00:02:40.000 rerouted     a/engine-1 there at 00:06:00.000
        00:06:00.000 on scene     f/1 a/engine-1 2000 m
        00:06:00.000 full force   f/1
        00:06:00.000 first action f/1 a/engine-1
        """);
  }

  @Test
  void aUnitOnItsWayHomeMeetsItToo() {
    TinyTown town =
        oneEngine(TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500))
            .scripted("f", "fire", 0, 2500);
    town.inject(600, closed(town.stretch(1500, 1600)));

    // It comes to 1,600 m at 0:16:40: 400 m back, 1,500 m round, 1,000 m home.
    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 280.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:05:10.000 on scene     f/1 a/engine-1 2500 m
        00:05:10.000 first action f/1 a/engine-1
        00:15:10.000 cleared      f/1 a/engine-1
        00:16:40.000 road reported 1500-1600 m by a/engine-1
        00:16:40.000 rerouted     a/engine-1 there at 00:21:30.000
        00:21:30.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whoMeetsOneOfSeveralThatLieOnARoadReportsAll() {
    TinyTown town = oneEngine(TinyTown.onStreetOf(3000)).scripted("f", "fire", 0, 2000);
    RoadStretch ice = new RoadStretch("ice", town.stretch(1000, 1500).segments());
    town.inject(
        10,
        closed(town.stretch(1000, 1100)),
        new SlowRoads(ice, 0.5, Optional.empty(), Optional.of(HOUR)));

    assertTimeline(
        town,
        "ro",
        """
        00:00:10.000 road closed  1000-1100 m not known yet
        00:00:10.000 road slow    ice 50 %, not known yet
        00:01:00.000 en route     f/1 a/engine-1
        00:02:40.000 road reported 1000-1100 m by a/engine-1
        00:02:40.000 road reported ice by a/engine-1
        """);
  }

  private static Effect closed(RoadStretch roads) {
    return closed(roads, HOUR);
  }

  private static Effect closed(RoadStretch roads, Duration knownAfter) {
    return new CloseRoads(roads, false, Optional.empty(), Optional.of(knownAfter));
  }

  private static TinyTown oneEngine(TinyTown street) {
    return street
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }
}
