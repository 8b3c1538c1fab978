package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.town.TinyTown;

/** More incidents than units: who waits, and who is served first. */
class A02QueueTest {

  @Test
  void anIncidentWaitsUntilAUnitIsFreeWhichGoesStraightThere() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 0, 1500)
            .scripted("g", "fire", 60, 1000);

    assertTimeline(
        town,
        "g/1",
        """
        00:01:00.000 occurred     g/1 fire at 0.00898,0.00000
        00:01:00.000 reported     g/1
        00:01:10.000 answered     g/1
        00:01:30.000 verified     g/1
        00:01:30.000 queued       g/1 lacks initial-attack 1
        00:13:30.000 notified     g/1 a/engine-1 first expected 50.0 s
        00:13:30.000 en route     g/1 a/engine-1
        00:13:30.000 dequeued     g/1
        00:14:20.000 on scene     g/1 a/engine-1 500 m
        00:14:20.000 full force   g/1
        00:14:20.000 first action g/1 a/engine-1
        00:24:20.000 cleared      g/1 a/engine-1
        00:24:20.000 controlled   g/1
        00:24:20.000 closed       g/1
        00:26:00.000 in quarters  g/1 a/engine-1
        """);
  }

  @Test
  void theMoreUrgentIsServedFirstThenTheEarlier() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", 2, "first=initial-attack 1")
            .incidentType("rescue", 1, "first=initial-attack 1")
            .scripted("first", "fire", 0, 0)
            .scripted("late", "fire", 20, 0)
            .scripted("early", "fire", 10, 0)
            .scripted("urgent", "rescue", 30, 0);

    assertTimeline(
        town,
        "on scene",
        """
        00:01:00.000 on scene     first/1 a/engine-1 0 m
        00:11:00.000 on scene     urgent/1 a/engine-1 0 m
        00:21:00.000 on scene     early/1 a/engine-1 0 m
        00:31:00.000 on scene     late/1 a/engine-1 0 m
        """);
  }

  @Test
  void anIncidentThatNobodyCanHelpWaitsForEver() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("leak", "first=hazmat 1")
            .scripted("l", "leak", 0, 500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     l/1 leak at 0.00449,0.00000
        00:00:00.000 reported     l/1
        00:00:10.000 answered     l/1
        00:00:30.000 verified     l/1
        00:00:30.000 queued       l/1 lacks hazmat 1
        """);
  }

  @Test
  void aCrewThatHasDoneItsWorkIsNotSentToTheSameIncidentAgain() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 2")
            .scripted("f", "fire", 0, 500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:00:30.000 queued       f/1 lacks pumping 1
        00:01:00.000 en route     f/1 a/engine-1
        00:01:50.000 on scene     f/1 a/engine-1 500 m
        00:01:50.000 first action f/1 a/engine-1
        00:11:50.000 cleared      f/1 a/engine-1
        00:12:40.000 in quarters  f/1 a/engine-1
        """);
  }
}
