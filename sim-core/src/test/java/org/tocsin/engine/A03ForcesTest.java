package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.town.TinyTown;

/** Needs by level, tiers, and what the alarm tells directly. */
class A03ForcesTest {

  @Test
  void aMicroStationAlertedDirectlyActsBeforeTheEnginesOfTheFullForce() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station(
                "a",
                "central",
                0,
                "engine:initial-attack 1,pumping 1",
                "engine:initial-attack 1,pumping 1")
            .station("m", "micro", 1000, "team:initial-attack 1")
            .alertDirectly("micro", 5)
            .incidentType("fire", "first=initial-attack 1", "alarm-1=pumping 2")
            .scripted("f", "fire", 0, 1500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01347,0.00000
        00:00:00.000 reported     f/1
        00:00:05.000 notified     f/1 m/team-1 first expected 80.0 s
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 alarm-1 expected 180.0 s
        00:00:30.000 notified     f/1 a/engine-2 alarm-1 expected 180.0 s
        00:00:35.000 en route     f/1 m/team-1
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 en route     f/1 a/engine-2
        00:01:25.000 on scene     f/1 m/team-1 500 m
        00:01:25.000 first action f/1 m/team-1
        00:03:30.000 on scene     f/1 a/engine-1 1500 m
        00:03:30.000 on scene     f/1 a/engine-2 1500 m
        00:03:30.000 full force   f/1
        00:11:25.000 cleared      f/1 m/team-1
        00:11:25.000 controlled   f/1
        00:12:15.000 in quarters  f/1 m/team-1
        00:13:30.000 cleared      f/1 a/engine-1
        00:13:30.000 cleared      f/1 a/engine-2
        00:13:30.000 closed       f/1
        00:16:00.000 in quarters  f/1 a/engine-1
        00:16:00.000 in quarters  f/1 a/engine-2
        """);
  }

  @Test
  void theAlarmTellsOnlyTeamsThatCanBeThereInTime() {
    TinyTown town =
        TinyTown.onStreetOf(4000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .station("m", "micro", 1000, "team:initial-attack 1")
            .alertDirectly("micro", 5, 79)
            .incidentType("fire", "first=initial-attack 1")
            .scripted("near", "fire", 0, 1490)
            .scripted("far", "fire", 3600, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:05.000 notified     near/1 m/team-1 first expected 79.0 s
        01:00:30.000 notified     far/1 m/team-1 first expected 80.0 s
        """);
  }

  @Test
  void oneUnitMeetsSeveralCapabilitiesAndCountsForLaterLevels() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1,pumping 1", "ladder:rescue 1")
            .incidentType(
                "fire", "first=initial-attack 1", "alarm-1=initial-attack 1,pumping 1,rescue 1")
            .scripted("f", "fire", 0, 500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:00:30.000 notified     f/1 a/ladder-1 alarm-1 expected 80.0 s
        """);
  }

  @Test
  void unitsOfAllTiersAreNotifiedAtOnce() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("c", "central", 0, "engine:pumping 1")
            .station("s", "small", 1000, "engine:pumping 1")
            .station("t", "micro", 3000, "team:pumping 1")
            .incidentType("fire", "first=pumping 3")
            .scripted("f", "fire", 0, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     f/1 s/engine-1 first expected 80.0 s
        00:00:30.000 notified     f/1 c/engine-1 first expected 180.0 s
        00:00:30.000 notified     f/1 t/team-1 first expected 180.0 s
        """);
  }
}
