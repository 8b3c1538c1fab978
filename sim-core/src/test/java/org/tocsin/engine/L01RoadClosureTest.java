package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.SlowRoads;
import org.tocsin.town.TinyTown;

/**
 * Roads that close and reopen: crews under way know at once. Off the road, as along a closed
 * street, they move at 2 m/s.
 */
class L01RoadClosureTest {

  @Test
  void anEngineOnItsWayGoesRoundAndComesBackByTheShorterWayOnceItIsOpen() {
    TinyTown town =
        TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2500)
            .close(120, 1500, 1600)
            .reopen(600, 1500, 1600);

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.02246,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 280.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:00.000 inject       i1
        00:02:00.000 road closed  1500-1600 m
        00:02:00.000 rerouted     a/engine-1 there at 00:06:00.000
        00:06:00.000 on scene     f/1 a/engine-1 3000 m
        00:06:00.000 full force   f/1
        00:06:00.000 first action f/1 a/engine-1
        00:10:00.000 inject       i2
        00:10:00.000 road open    1500-1600 m
        00:16:00.000 cleared      f/1 a/engine-1
        00:16:00.000 controlled   f/1
        00:16:00.000 closed       f/1
        00:20:10.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whoIsCutOffTurnsBackAndAnotherComesFromTheOtherSide() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "small", 3000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1400)
            .close(120, 1200, 1300);

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.01258,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 170.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:00.000 inject       i1
        00:02:00.000 road closed  1200-1300 m
        00:02:00.000 cut off      f/1 a/engine-1
        00:02:00.000 notified     f/1 b/engine-1 first expected 190.0 s
        00:02:30.000 en route     f/1 b/engine-1
        00:03:00.000 in quarters  f/1 a/engine-1
        00:05:10.000 on scene     f/1 b/engine-1 1600 m
        00:05:10.000 full force   f/1
        00:05:10.000 first action f/1 b/engine-1
        00:15:10.000 cleared      f/1 b/engine-1
        00:15:10.000 controlled   f/1
        00:15:10.000 closed       f/1
        00:17:50.000 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void anIncidentThatNobodyReachesWaitsUntilTheRoadReopens() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2000)
            .inject(
                0,
                new CloseRoads(
                    TinyTown.onStreetOf(3000).stretch(1000, 1100),
                    false,
                    Optional.of(Duration.ofHours(1))));

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 inject       i1
        00:00:00.000 road closed  1000-1100 m
        00:00:00.000 occurred     f/1 fire at 0.01797,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 queued       f/1 lacks pumping 1
        01:00:00.000 road open    1000-1100 m
        01:00:00.000 notified     f/1 a/engine-1 first expected 230.0 s
        01:00:00.000 dequeued     f/1
        01:00:30.000 en route     f/1 a/engine-1
        01:03:50.000 on scene     f/1 a/engine-1 2000 m
        01:03:50.000 full force   f/1
        01:03:50.000 first action f/1 a/engine-1
        01:13:50.000 cleared      f/1 a/engine-1
        01:13:50.000 controlled   f/1
        01:13:50.000 closed       f/1
        01:17:10.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void anEngineThatCannotComeHomeStaysWhereItIsAndMayBeSentFromThere() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2000)
            .scripted("g", "fire", 1200, 2500)
            .close(300, 1000, 1100)
            .reopen(7200, 1000, 1100);

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.01797,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 230.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:04:20.000 on scene     f/1 a/engine-1 2000 m
        00:04:20.000 full force   f/1
        00:04:20.000 first action f/1 a/engine-1
        00:05:00.000 inject       i1
        00:05:00.000 road closed  1000-1100 m
        00:14:20.000 cleared      f/1 a/engine-1
        00:14:20.000 controlled   f/1
        00:14:20.000 closed       f/1
        00:14:20.000 halted       a/engine-1
        00:20:00.000 occurred     g/1 fire at 0.02246,0.00000
        00:20:00.000 reported     g/1
        00:20:10.000 answered     g/1
        00:20:30.000 verified     g/1
        00:20:30.000 notified     g/1 a/engine-1 first expected 50.0 s
        00:20:30.000 en route     g/1 a/engine-1
        00:21:20.000 on scene     g/1 a/engine-1 500 m
        00:21:20.000 full force   g/1
        00:21:20.000 first action g/1 a/engine-1
        00:31:20.000 cleared      g/1 a/engine-1
        00:31:20.000 controlled   g/1
        00:31:20.000 closed       g/1
        00:31:20.000 halted       a/engine-1
        02:00:00.000 inject       i2
        02:00:00.000 road open    1000-1100 m
        02:00:00.000 rerouted     a/engine-1 there at 02:04:10.000
        02:04:10.000 in quarters  g/1 a/engine-1
        """);
  }

  @Test
  void aPlaceOnAClosedStreetIsReachedFromItsEndAndOnASealedOneNotAtAll() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1040)
            .scripted("g", "fire", 7200, 1040);
    town.close(0, 1000, 1100)
        .inject(3600, new CloseRoads(town.stretch(1000, 1100), true, Optional.empty()));

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 inject       i1
        00:00:00.000 road closed  1000-1100 m
        00:00:00.000 occurred     f/1 fire at 0.00934,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 150.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:03:00.000 on scene     f/1 a/engine-1 1040 m
        00:03:00.000 full force   f/1
        00:03:00.000 first action f/1 a/engine-1
        00:13:00.000 cleared      f/1 a/engine-1
        00:13:00.000 controlled   f/1
        00:13:00.000 closed       f/1
        00:15:00.000 in quarters  f/1 a/engine-1
        01:00:00.000 inject       i2
        01:00:00.000 road sealed  1000-1100 m
        02:00:00.000 occurred     g/1 fire at 0.00934,0.00000
        02:00:00.000 reported     g/1
        02:00:10.000 answered     g/1
        02:00:30.000 verified     g/1
        02:00:30.000 queued       g/1 lacks pumping 1
        """);
  }

  @Test
  void onIceAnEngineIsSlowerFromThenOn() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2000);
    town.inject(110, new SlowRoads(town.stretch(0, 3000), 0.5, Optional.of(Duration.ofMinutes(1))));

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.01797,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 230.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:50.000 inject       i1
        00:01:50.000 road slow    0-3000 m 50 %
        00:01:50.000 rerouted     a/engine-1 there at 00:06:50.000
        00:02:50.000 road normal  0-3000 m
        00:02:50.000 rerouted     a/engine-1 there at 00:04:50.000
        00:04:50.000 on scene     f/1 a/engine-1 2000 m
        00:04:50.000 full force   f/1
        00:04:50.000 first action f/1 a/engine-1
        00:14:50.000 cleared      f/1 a/engine-1
        00:14:50.000 controlled   f/1
        00:14:50.000 closed       f/1
        00:18:10.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whatASlowDownLeavesIsToldWhenAnotherStillLiesThere() {
    TinyTown town = TinyTown.onStreetOf(3000).station("a", "central", 0, "engine:pumping 1");
    Optional<Duration> aMinute = Optional.of(Duration.ofMinutes(1));
    Optional<Duration> anHour = Optional.of(Duration.ofHours(1));
    town.inject(10, new SlowRoads(town.stretch(1000, 2000), 0.3, aMinute));
    town.inject(20, new SlowRoads(town.stretch(1000, 2000), 0.7, anHour));
    town.inject(30, new SlowRoads(town.stretch(0, 3000), 0.5, aMinute));

    assertTimeline(
        town,
        " road ",
        """
        00:00:10.000 road slow    1000-2000 m 30 %
        00:00:20.000 road slow    1000-2000 m 70 %
        00:00:30.000 road slow    0-3000 m 50 %
        00:01:10.000 road slow    1000-2000 m 50 %
        00:01:30.000 road slow    0-3000 m 70 %, in part
        01:00:20.000 road normal  1000-2000 m
        """);
  }

  @Test
  void whatIsOpenIsNotOpenedAgain() {
    TinyTown town = TinyTown.onStreetOf(3000).station("a", "central", 0, "engine:pumping 1");
    town.inject(
        10, new CloseRoads(town.stretch(1000, 2000), false, Optional.of(Duration.ofMinutes(1))));
    town.reopen(600, 1500, 1600).reopen(700, 1000, 2000);

    assertTimeline(
        town,
        "",
        """
        00:00:10.000 inject       i1
        00:00:10.000 road closed  1000-2000 m
        00:01:10.000 road open    1000-2000 m
        00:10:00.000 inject       i2
        00:11:40.000 inject       i3
        """);
  }

  @Test
  void aClosureDoesNotMakeARoadSlow() {
    TinyTown town = TinyTown.onStreetOf(3000).station("a", "central", 0, "engine:pumping 1");
    town.inject(10, new CloseRoads(town.stretch(1000, 2000), false, Optional.empty()));
    town.inject(
        20, new SlowRoads(town.stretch(1000, 2000), 0.3, Optional.of(Duration.ofMinutes(1))));

    assertTimeline(
        town,
        " road ",
        """
        00:00:10.000 road closed  1000-2000 m
        00:00:20.000 road slow    1000-2000 m 30 %
        00:01:20.000 road normal  1000-2000 m
        """);
  }
}
