package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;
import static org.tocsin.engine.Fires.inARoom;
import static org.tocsin.engine.Fires.inTheOpen;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Room;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/**
 * Fires that grow: who comes early enough puts them out with little, who comes later needs water.
 * Growth is fast (0.0469 kW/s&#178;): 263.8 kW after 75 s, 338.9 kW after 85 s, 300 kW after 80 s.
 */
class F01FireTest {

  @Test
  void aMicroStationThatIsEarlyEnoughPutsTheFireOutWithExtinguishers() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .turnout(new Constant(20))
            .station("m", "micro", 1500, "team:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .changeType("fire", type -> type.withCourse(inTheOpen()))
            .scripted("f", "fire", 0, 1250);

    // 75 s after the flames: 263.8 kW on 1.06 m2. Down to a twentieth in 120 s x ln 20 = 359.488 s.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01123,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 m/team-1 first expected 45.0 s
        00:00:50.000 en route     f/1 m/team-1
        00:01:15.000 on scene     f/1 m/team-1 250 m
        00:01:15.000 full force   f/1
        00:01:15.000 first action f/1 m/team-1
        00:01:15.000 controlled   f/1
        00:07:14.488 knocked down f/1
        00:07:14.488 outcome      f/1 1.1 m2 burnt, loss 2111
        00:17:14.488 put out      f/1 m/team-1
        00:17:14.488 cleared      f/1 m/team-1
        00:17:14.488 closed       f/1
        00:17:39.488 in quarters  f/1 m/team-1
        """);
  }

  @Test
  void aFireThatIsUnderControlNeedsNobodyWhoIsStillOnHisWayAndClosesWithoutThem() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .turnout(new Constant(20))
            .flow("engine", 500)
            .station("m", "micro", 1500, "team:initial-attack 1")
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=initial-attack 1", "alarm-1=initial-attack 1,pumping 1")
            .changeType("fire", type -> type.withCourse(inTheOpen()))
            .scripted("f", "fire", 0, 1250);

    // The team has 263.8 kW before it, as above; the engine is 250 m out and turns at the next
    // junction, 50 m on.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01123,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 m/team-1 first expected 45.0 s
        00:00:30.000 notified     f/1 a/engine-1 alarm-1 expected 145.0 s
        00:00:50.000 en route     f/1 m/team-1
        00:00:50.000 en route     f/1 a/engine-1
        00:01:15.000 on scene     f/1 m/team-1 250 m
        00:01:15.000 first action f/1 m/team-1
        00:01:15.000 controlled   f/1
        00:01:15.000 recalled     f/1 a/engine-1
        00:01:50.000 in quarters  f/1 a/engine-1
        00:07:14.488 knocked down f/1
        00:07:14.488 outcome      f/1 1.1 m2 burnt, loss 2111
        00:17:14.488 put out      f/1 m/team-1
        00:17:14.488 cleared      f/1 m/team-1
        00:17:14.488 closed       f/1
        00:17:39.488 in quarters  f/1 m/team-1
        """);
  }

  @Test
  void tenSecondsLaterTheFireIsTooBigForExtinguishersAndWaitsForWater() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .turnout(new Constant(20))
            .flow("engine", 500)
            .station("m", "micro", 1500, "team:initial-attack 1")
            .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
            .incidentType("fire", "first=initial-attack 1", "alarm-1=initial-attack 1,pumping 1")
            .changeType("fire", type -> type.withCourse(inTheOpen()))
            .scripted("f", "fire", 0, 1150);

    // The engine acts after 165 s: 1276.9 kW, 5.1 m2. At 0.06 L/min per kW that takes 76.6 L/min;
    // 500 L/min are 6.53 times as much, so the heat falls to a twentieth in 359.488 / 6.53 s.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01033,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 m/team-1 first expected 55.0 s
        00:00:30.000 notified     f/1 a/engine-1 alarm-1 expected 135.0 s
        00:00:50.000 en route     f/1 m/team-1
        00:00:50.000 en route     f/1 a/engine-1
        00:01:25.000 on scene     f/1 m/team-1 350 m
        00:01:25.000 first action f/1 m/team-1
        00:02:45.000 on scene     f/1 a/engine-1 1150 m
        00:02:45.000 full force   f/1
        00:02:45.000 controlled   f/1
        00:03:40.082 knocked down f/1
        00:03:40.082 outcome      f/1 5.1 m2 burnt, loss 10215
        00:13:40.082 cleared      f/1 m/team-1
        00:13:40.082 put out      f/1 a/engine-1
        00:13:40.082 cleared      f/1 a/engine-1
        00:13:40.082 closed       f/1
        00:14:15.082 in quarters  f/1 m/team-1
        00:15:35.082 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void aRoomFlashesOverAndTakesTheWaterOfTwoEngines() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .flow("engine", 160)
            .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
            .station("b", "central", 3000, "engine:initial-attack 1,pumping 1")
            .incidentType("fire", "first=initial-attack 1", "alarm-1=initial-attack 1,pumping 2")
            .changeType("fire", type -> type.withCourse(inARoom()))
            .scripted("f", "fire", 0, 1400);

    // 1497.3 kW after 178.677 s; then 3818.4 kW, as if it had grown for 285.335 s. The first engine
    // acts 21.323 s after that: 4410 kW take 264.6 L/min and it has 160. The second acts 20 s
    // later: 5004 kW take 300.3 L/min, and both together have 320.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01258,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 170.0 s
        00:00:30.000 notified     f/1 b/engine-1 alarm-1 expected 190.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 en route     f/1 b/engine-1
        00:02:58.677 flashed over f/1 3818 kW
        00:03:20.000 on scene     f/1 a/engine-1 1400 m
        00:03:20.000 first action f/1 a/engine-1
        00:03:40.000 on scene     f/1 b/engine-1 1600 m
        00:03:40.000 full force   f/1
        00:03:40.000 controlled   f/1
        00:09:17.320 knocked down f/1
        00:09:17.320 outcome      f/1 20.0 m2 burnt, loss 40036
        00:19:17.320 cleared      f/1 a/engine-1
        00:19:17.320 put out      f/1 b/engine-1
        00:19:17.320 cleared      f/1 b/engine-1
        00:19:17.320 closed       f/1
        00:21:37.320 in quarters  f/1 a/engine-1
        00:21:57.320 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void aFireThatIsTooMuchForAllWhoWereCalledRaisesTheAlarm() {
    AlarmRule rule = new AlarmRule(0, RandomDuration.ZERO, List.of(), Optional.empty());
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .flow("engine", 100)
            .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
            .station("b", "central", 3000, "engine:initial-attack 1,pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withCourse(inTheOpen()).withAlarm(rule))
            .scripted("f", "fire", 0, 1400);

    // After 200 s: 1876 kW take 112.6 L/min; after 390 s 7133 kW take 428.0 L/min, too much
    // for all.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01258,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 170.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:03:20.000 on scene     f/1 a/engine-1 1400 m
        00:03:20.000 full force   f/1
        00:03:20.000 sized up     f/1 a/engine-1 finds first
        00:03:20.000 first action f/1 a/engine-1
        00:03:20.000 alarm raised f/1 alarm-1
        00:03:20.000 notified     f/1 b/engine-1 alarm-1 expected 190.0 s
        00:03:50.000 en route     f/1 b/engine-1
        00:06:30.000 on scene     f/1 b/engine-1 1600 m
        00:06:30.000 full force   f/1
        01:00:06.735 burnt out    f/1
        01:00:06.735 outcome      f/1 100.0 m2 burnt, loss 200000
        01:10:06.735 cleared      f/1 a/engine-1
        01:10:06.735 cleared      f/1 b/engine-1
        01:10:06.735 closed       f/1
        01:12:26.735 in quarters  f/1 a/engine-1
        01:12:46.735 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void aFireWithoutAnyWaterGrowsToItsPeakAndBurnsOut() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "ladder:rescue 1")
            .incidentType("fire", "first=rescue 1")
            .changeType("fire", type -> type.withCourse(inTheOpen()))
            .scripted("f", "fire", 0, 1500);

    // 100 m2 burn at 25 MW from 730.102 s on; 6.08 of 78 GJ are spent by then, the others
    // last 2876.6 s.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.01347,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/ladder-1 first expected 180.0 s
        00:01:00.000 en route     f/1 a/ladder-1
        00:03:30.000 on scene     f/1 a/ladder-1 1500 m
        00:03:30.000 full force   f/1
        00:03:30.000 first action f/1 a/ladder-1
        01:00:06.735 burnt out    f/1
        01:00:06.735 outcome      f/1 100.0 m2 burnt, loss 200000
        01:10:06.735 cleared      f/1 a/ladder-1
        01:10:06.735 closed       f/1
        01:12:36.735 in quarters  f/1 a/ladder-1
        """);
  }

  /**
   * Ultra-fast: 75 kW after 20 s, 300 kW after 39.988 s, 1497.3 kW and flashover after 89.339 s. By
   * the time a call is processed the window for extinguishers is over.
   */
  @Test
  void anEBikeLeavesTimeOnlyForThoseWhomTheAlarmItselfTells() {
    GrowingFire bike =
        new GrowingFire(
            RandomDuration.ZERO,
            new FireGrowth(
                FireGrowth.Pace.ULTRA_FAST.alpha(), Optional.of(Room.USUAL), 250, 100, 780),
            inTheOpen().fighting(),
            0,
            0,
            Optional.empty());
    TinyTown byCall =
        TinyTown.onStreetOf(3000)
            .turnout(new Constant(10))
            .station("m", "micro", 1400, "team:initial-attack 1")
            .incidentType("e-bike", "first=initial-attack 1")
            .changeType("e-bike", type -> type.withCourse(bike))
            .scripted("b", "e-bike", 0, 1500);

    assertTimeline(byCall, "first action", "00:00:50.000 first action b/1 m/team-1\n");
    assertTimeline(byCall, "flashed", "00:01:29.339 flashed over b/1 3818 kW\n");
    assertTimeline(
        byCall.alertDirectly("micro", 0),
        "outcome",
        """
        00:06:19.488 outcome      b/1 0.3 m2 burnt
        """);
  }
}
