package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.town.TinyTown;

/** One unit, one incident at a time: the life of both, counted by hand. */
class A01SingleUnitTest {

  @Test
  void oneEngineAnswersOneFireAndGoesHome() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 60, 1500);

    assertTimeline(
        town,
        """
        00:01:00.000 occurred     f/1 fire at 0.01347,0.00000
        00:01:00.000 reported     f/1
        00:01:10.000 answered     f/1
        00:01:30.000 verified     f/1
        00:01:30.000 notified     f/1 a/engine-1 first expected 180.0 s
        00:02:00.000 en route     f/1 a/engine-1
        00:04:30.000 on scene     f/1 a/engine-1 1500 m
        00:04:30.000 full force   f/1
        00:04:30.000 first action f/1 a/engine-1
        00:14:30.000 cleared      f/1 a/engine-1
        00:14:30.000 controlled   f/1
        00:14:30.000 closed       f/1
        00:17:00.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void theNearerOfTwoStationsSends() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("far", "central", 0, "engine:initial-attack 1")
            .station("near", "small", 2000, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1500);

    assertTimeline(
        town, "notified", "00:00:30.000 notified     f/1 near/engine-1 first expected 80.0 s\n");
  }

  @Test
  void equallyNearUnitsAreSettledByTheLowestId() {
    TinyTown town =
        TinyTown.onStreetOf(2000)
            .station("east", "small", 2000, "engine:initial-attack 1")
            .station("west", "small", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1000);

    assertTimeline(
        town, "notified", "00:00:30.000 notified     f/1 east/engine-1 first expected 130.0 s\n");
  }

  @Test
  void aUnitOnItsWayHomeTurnsAtTheNextJunctionWithoutTurnout() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1500)
            .scripted("g", "fire", 855, 2000);

    // f: on scene at 3:30 and clear at 13:30, 1500 m from home. g is verified at 14:45: 75 s or 750
    // m on the way home, so 750 m from
    // home; the next junction is at 700 m, 5 s on, and from there 1300 m back to 2000 m.
    assertTimeline(
        town,
        "g/1",
        """
        00:14:15.000 occurred     g/1 fire at 0.01797,0.00000
        00:14:15.000 reported     g/1
        00:14:25.000 answered     g/1
        00:14:45.000 verified     g/1
        00:14:45.000 notified     g/1 a/engine-1 first expected 135.0 s
        00:14:45.000 en route     g/1 a/engine-1
        00:17:00.000 on scene     g/1 a/engine-1 1350 m
        00:17:00.000 full force   g/1
        00:17:00.000 first action g/1 a/engine-1
        00:27:00.000 cleared      g/1 a/engine-1
        00:27:00.000 controlled   g/1
        00:27:00.000 closed       g/1
        00:30:20.000 in quarters  g/1 a/engine-1
        """);
  }

  @Test
  void aUnitInQuartersIsPreferredToAFartherOneOnItsWayHome() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .station("b", "central", 3000, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 855, 2900);

    assertTimeline(
        town,
        "notified     g/1",
        "00:14:45.000 notified     g/1 b/engine-1 first expected 40.0 s\n");
  }
}
