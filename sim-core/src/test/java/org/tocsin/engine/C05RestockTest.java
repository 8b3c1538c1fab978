package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.town.TinyTown;

/** After a fire a unit takes on water, air and fuel in quarters before it can go again. */
class C05RestockTest {

  @Test
  void aUnitThatMustRestockPassesTheNextFireOnItsWayHome() {
    TinyTown town =
        townWhereFiresUseWater().scripted("f", "fire", 0, 1000).scripted("g", "fire", 760, 500);

    assertTimeline(
        restocking(town),
        """
        00:00:00.000 occurred     f/1 fire at 0.00898,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 full force   f/1
        00:02:40.000 first action f/1 a/engine-1
        00:12:40.000 occurred     g/1 fire at 0.00449,0.00000
        00:12:40.000 reported     g/1
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:12:40.000 closed       f/1
        00:12:50.000 answered     g/1
        00:13:10.000 verified     g/1
        00:13:10.000 queued       g/1 lacks initial-attack 1
        00:14:20.000 in quarters  f/1 a/engine-1
        00:26:20.000 restocked    a/engine-1
        00:26:20.000 notified     g/1 a/engine-1 first expected 80.0 s
        00:26:20.000 dequeued     g/1
        00:26:50.000 en route     g/1 a/engine-1
        00:27:40.000 on scene     g/1 a/engine-1 500 m
        00:27:40.000 full force   g/1
        00:27:40.000 first action g/1 a/engine-1
        00:37:40.000 cleared      g/1 a/engine-1
        00:37:40.000 controlled   g/1
        00:37:40.000 closed       g/1
        00:38:30.000 in quarters  g/1 a/engine-1
        00:50:30.000 restocked    a/engine-1
        """);
  }

  @Test
  void anIncidentThatUsesNothingUpLeavesTheUnitReady() {
    TinyTown town =
        townWhereFiresUseWater().scripted("f", "alarm", 0, 1000).scripted("g", "fire", 760, 500);

    assertTimeline(
        restocking(town),
        "notified",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:13:10.000 notified     g/1 a/engine-1 first expected 20.0 s
        """);
  }

  private static TinyTown townWhereFiresUseWater() {
    return TinyTown.onStreetOf(3000)
        .station("a", "small", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .incidentType("alarm", "first=initial-attack 1")
        .changeType("fire", type -> type.withRestock(true));
  }

  private static TinyTown restocking(TinyTown town) {
    return Crews.upkeep(town, "a", upkeep -> upkeep.withRestock(Crews.minutes(12)));
  }
}
