package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Roster;
import org.tocsin.time.WeekHours;
import org.tocsin.town.TinyTown;

/** Duty rosters: who is off duty is not sent; who is out when his shift ends finishes first. */
class C02RosterTest {

  private static final int HOUR = 3600;

  @Test
  void aStationThatIsClosedAtNightSendsNobody() {
    TinyTown town =
        oneFireAt(2 * HOUR)
            .station("far", "central", 3000, "engine:initial-attack 1")
            .lasting(Duration.ofHours(4), Duration.ZERO);

    assertTimeline(
        Crews.roster(town, "near", Crews.daily(6, 22)),
        """
        00:00:00.000 off duty     near/engine-1 in quarters
        02:00:00.000 occurred     f/1 fire at 0.00898,0.00000
        02:00:00.000 reported     f/1
        02:00:10.000 answered     f/1
        02:00:30.000 verified     f/1
        02:00:30.000 notified     f/1 far/engine-1 first expected 230.0 s
        02:01:00.000 en route     f/1 far/engine-1
        02:04:20.000 on scene     f/1 far/engine-1 2000 m
        02:04:20.000 full force   f/1
        02:04:20.000 first action f/1 far/engine-1
        02:14:20.000 cleared      f/1 far/engine-1
        02:14:20.000 controlled   f/1
        02:14:20.000 closed       f/1
        02:17:40.000 in quarters  f/1 far/engine-1
        06:00:00.000 on duty      near/engine-1
        """);
  }

  @Test
  void aUnitThatComesOnDutyServesTheQueue() {
    TinyTown town = oneFireAt(6 * HOUR - 600).lasting(Duration.ofHours(7), Duration.ZERO);

    assertTimeline(
        Crews.roster(town, "near", Crews.daily(6, 22)),
        """
        00:00:00.000 off duty     near/engine-1 in quarters
        05:50:00.000 occurred     f/1 fire at 0.00898,0.00000
        05:50:00.000 reported     f/1
        05:50:10.000 answered     f/1
        05:50:30.000 verified     f/1
        05:50:30.000 queued       f/1 lacks initial-attack 1
        06:00:00.000 on duty      near/engine-1
        06:00:00.000 notified     f/1 near/engine-1 first expected 130.0 s
        06:00:00.000 dequeued     f/1
        06:00:30.000 en route     f/1 near/engine-1
        06:02:10.000 on scene     f/1 near/engine-1 1000 m
        06:02:10.000 full force   f/1
        06:02:10.000 first action f/1 near/engine-1
        06:12:10.000 cleared      f/1 near/engine-1
        06:12:10.000 controlled   f/1
        06:12:10.000 closed       f/1
        06:13:50.000 in quarters  f/1 near/engine-1
        """);
  }

  @Test
  void aUnitThatIsOutWhenItsShiftEndsFinishesAndIsNotSentAgain() {
    TinyTown town =
        oneFireAt(22 * HOUR - 300)
            .scripted("g", "fire", 22 * HOUR + 100, 1000)
            .lasting(Duration.ofHours(23), Duration.ZERO);

    assertTimeline(
        Crews.roster(town, "near", Crews.daily(6, 22)),
        "near",
        """
        00:00:00.000 off duty     near/engine-1 in quarters
        06:00:00.000 on duty      near/engine-1
        21:55:30.000 notified     f/1 near/engine-1 first expected 130.0 s
        21:56:00.000 en route     f/1 near/engine-1
        21:57:40.000 on scene     f/1 near/engine-1 1000 m
        21:57:40.000 first action f/1 near/engine-1
        22:00:00.000 off duty     near/engine-1 out
        22:07:40.000 cleared      f/1 near/engine-1
        22:09:20.000 in quarters  f/1 near/engine-1
        """);
  }

  @Test
  void aUnitOnItsWayHomeAtTheEndOfItsShiftIsNotSent() {
    TinyTown town =
        oneFireAt(22 * HOUR - 780)
            .scripted("g", "fire", 22 * HOUR - 30, 500)
            .lasting(Duration.ofHours(23), Duration.ZERO);

    // It clears f at 21:59:40 and passes 800 m when g is verified, at 22:00:00 sharp.
    assertTimeline(
        Crews.roster(town, "near", Crews.daily(6, 22)),
        "22:0",
        """
        22:00:00.000 off duty     near/engine-1 out
        22:00:00.000 verified     g/1
        22:00:00.000 queued       g/1 lacks initial-attack 1
        22:01:20.000 in quarters  f/1 near/engine-1
        """);
  }

  @Test
  void aShiftOverMidnightBelongsToTheDayOnWhichItBegins() {
    TinyTown town = oneFireAt(3 * 24 * HOUR).lasting(Duration.ofDays(4), Duration.ZERO);
    Roster tuesdayNight =
        new Roster("tuesday night", WeekHours.shift(List.of(DayOfWeek.TUESDAY), 20, 8));

    assertTimeline(
        Crews.roster(town, "near", tuesdayNight),
        "duty",
        """
        00:00:00.000 off duty     near/engine-1 in quarters
        44:00:00.000 on duty      near/engine-1
        56:00:00.000 off duty     near/engine-1 in quarters
        """);
  }

  private static TinyTown oneFireAt(int seconds) {
    return TinyTown.onStreetOf(3000)
        .station("near", "small", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .scripted("f", "fire", seconds, 1000);
  }
}
