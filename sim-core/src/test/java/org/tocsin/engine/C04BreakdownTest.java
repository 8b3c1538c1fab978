package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Breakdowns;
import org.tocsin.town.TinyTown;

/** Units break down after six hours in working order, and are repaired in 20 minutes. */
class C04BreakdownTest {

  @Test
  void aUnitThatBreaksDownInQuartersIsAwayUntilItIsRepaired() {
    TinyTown town = oneFireAt(370);

    assertTimeline(
        fragile(town),
        "engine-1",
        """
        06:00:00.000 broke down   near/engine-1 in quarters
        06:20:00.000 repaired     near/engine-1
        06:20:00.000 notified     f/1 near/engine-1 first expected 130.0 s
        06:20:30.000 en route     f/1 near/engine-1
        06:22:10.000 on scene     f/1 near/engine-1 1000 m
        06:22:10.000 first action f/1 near/engine-1
        06:32:10.000 cleared      f/1 near/engine-1
        06:33:50.000 in quarters  f/1 near/engine-1
        """);
  }

  @Test
  void aUnitThatBreaksDownOnItsWayTurnsBackAndAnotherIsSent() {
    TinyTown town = oneFireAt(358).station("far", "central", 3000, "engine:initial-attack 1");

    // It has gone 600 m when it breaks down at 6:00, and is back in a minute.
    assertTimeline(
        fragile(town),
        "engine-1",
        """
        05:58:30.000 notified     f/1 near/engine-1 first expected 130.0 s
        05:59:00.000 en route     f/1 near/engine-1
        06:00:00.000 broke down   near/engine-1 out
        06:00:00.000 recalled     f/1 near/engine-1
        06:00:00.000 notified     f/1 far/engine-1 first expected 230.0 s
        06:00:30.000 en route     f/1 far/engine-1
        06:01:00.000 in quarters  f/1 near/engine-1
        06:03:50.000 on scene     f/1 far/engine-1 2000 m
        06:03:50.000 first action f/1 far/engine-1
        06:13:50.000 cleared      f/1 far/engine-1
        06:17:10.000 in quarters  f/1 far/engine-1
        06:21:00.000 repaired     near/engine-1
        """);
  }

  @Test
  void aUnitThatDoesNotStartIsRepairedWhereItStandsAndAnotherIsSent() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("near", "small", 0, "engine:initial-attack 1")
            .station("far", "central", 3000, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .scripted("f", "fire", 6 * 3600 - 50, 1000)
            .lasting(Duration.ofMinutes(370), Duration.ZERO);

    assertTimeline(
        fragile(town),
        "engine-1",
        """
        05:59:40.000 notified     f/1 near/engine-1 first expected 130.0 s
        06:00:00.000 broke down   near/engine-1 out
        06:00:00.000 recalled     f/1 near/engine-1
        06:00:00.000 in quarters  f/1 near/engine-1
        06:00:00.000 notified     f/1 far/engine-1 first expected 230.0 s
        06:00:30.000 en route     f/1 far/engine-1
        06:03:50.000 on scene     f/1 far/engine-1 2000 m
        06:03:50.000 first action f/1 far/engine-1
        06:13:50.000 cleared      f/1 far/engine-1
        06:17:10.000 in quarters  f/1 far/engine-1
        06:20:00.000 repaired     near/engine-1
        """);
  }

  @Test
  void aUnitThatBreaksDownOnSceneFinishesItsWorkFirst() {
    TinyTown town = oneFireAt(355);

    assertTimeline(
        fragile(town),
        "engine-1",
        """
        05:55:30.000 notified     f/1 near/engine-1 first expected 130.0 s
        05:56:00.000 en route     f/1 near/engine-1
        05:57:40.000 on scene     f/1 near/engine-1 1000 m
        05:57:40.000 first action f/1 near/engine-1
        06:00:00.000 broke down   near/engine-1 out
        06:07:40.000 cleared      f/1 near/engine-1
        06:09:20.000 in quarters  f/1 near/engine-1
        06:29:20.000 repaired     near/engine-1
        """);
  }

  @Test
  void anIncidentThatLosesItsOnlyUnitWaitsForIt() {
    TinyTown town = oneFireAt(358);

    assertTimeline(
        fragile(town),
        "f/1",
        """
        05:58:00.000 occurred     f/1 fire at 0.00898,0.00000
        05:58:00.000 reported     f/1
        05:58:10.000 answered     f/1
        05:58:30.000 verified     f/1
        05:58:30.000 notified     f/1 near/engine-1 first expected 130.0 s
        05:59:00.000 en route     f/1 near/engine-1
        06:00:00.000 recalled     f/1 near/engine-1
        06:00:00.000 queued       f/1 lacks initial-attack 1
        06:01:00.000 in quarters  f/1 near/engine-1
        06:21:00.000 notified     f/1 near/engine-1 first expected 130.0 s
        06:21:00.000 dequeued     f/1
        06:21:30.000 en route     f/1 near/engine-1
        06:23:10.000 on scene     f/1 near/engine-1 1000 m
        06:23:10.000 full force   f/1
        06:23:10.000 first action f/1 near/engine-1
        06:33:10.000 cleared      f/1 near/engine-1
        06:33:10.000 controlled   f/1
        06:33:10.000 closed       f/1
        06:34:50.000 in quarters  f/1 near/engine-1
        """);
  }

  private static TinyTown oneFireAt(int minutes) {
    return TinyTown.onStreetOf(3000)
        .station("near", "small", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .scripted("f", "fire", minutes * 60L, 1000)
        .lasting(Duration.ofMinutes(370), Duration.ZERO);
  }

  /** The first breakdown is at 6:00; the second would come after the end of the run. */
  private static TinyTown fragile(TinyTown town) {
    Breakdowns law = new Breakdowns(Crews.minutes(360), Crews.minutes(20));
    return Crews.upkeep(town, "near", upkeep -> upkeep.withBreakdowns(law));
  }
}
