package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.TurnoutHours;
import org.tocsin.city.Unit;
import org.tocsin.town.TinyTown;

/** A crew takes longer to its vehicle at night, and the dispatcher reckons with it. */
class C01TurnoutByHourTest {

  private static final int HOUR = 3600;

  @Test
  void atNightTheCrewTurnsOutLater() {
    TinyTown town =
        slowAtNight(
            TinyTown.onStreetOf(3000)
                .station("a", "central", 0, "engine:initial-attack 1")
                .incidentType("fire", "first=initial-attack 1")
                .scripted("day", "fire", 21 * HOUR, 1000)
                .scripted("night", "fire", 22 * HOUR, 1000),
            "a");

    assertTimeline(
        town,
        "a/engine-1",
        """
        21:00:30.000 notified     day/1 a/engine-1 first expected 130.0 s
        21:01:00.000 en route     day/1 a/engine-1
        21:02:40.000 on scene     day/1 a/engine-1 1000 m
        21:02:40.000 first action day/1 a/engine-1
        21:12:40.000 cleared      day/1 a/engine-1
        21:14:20.000 in quarters  day/1 a/engine-1
        22:00:30.000 notified     night/1 a/engine-1 first expected 220.0 s
        22:02:30.000 en route     night/1 a/engine-1
        22:04:10.000 on scene     night/1 a/engine-1 1000 m
        22:04:10.000 first action night/1 a/engine-1
        22:14:10.000 cleared      night/1 a/engine-1
        22:15:50.000 in quarters  night/1 a/engine-1
        """);
  }

  @Test
  void theHourOfTheOrderCountsNotThatOfTheWheels() {
    TinyTown town =
        slowAtNight(
            TinyTown.onStreetOf(3000)
                .station("a", "central", 0, "engine:initial-attack 1")
                .incidentType("fire", "first=initial-attack 1")
                .scripted("f", "fire", 22 * HOUR - 31, 1000),
            "a");

    // Verified at 21:59:59, a second before the night begins.
    assertTimeline(town, "en route", "22:00:29.000 en route     f/1 a/engine-1\n");
  }

  @Test
  void theNearestUnitIsAnotherOneAtNight() {
    TinyTown town =
        slowAtNight(
            TinyTown.onStreetOf(3000)
                .station("near", "small", 1000, "engine:initial-attack 1")
                .station("far", "central", 0, "engine:initial-attack 1")
                .incidentType("fire", "first=initial-attack 1")
                .scripted("day", "fire", 21 * HOUR, 1300)
                .scripted("night", "fire", 22 * HOUR, 1300),
            "near");

    // By night the near crew takes 120 s to its vehicle and 30 s to the fire, the far one 30 and
    // 130 s; at 300 m less both would be equal.
    assertTimeline(
        town,
        "notified",
        """
        21:00:30.000 notified     day/1 near/engine-1 first expected 60.0 s
        22:00:30.000 notified     night/1 near/engine-1 first expected 150.0 s
        """);
  }

  @Test
  void aCrewThatIsSlowAtNightIsPassedOverForOneThatIsNot() {
    TinyTown town =
        slowAtNight(
            TinyTown.onStreetOf(3000)
                .station("near", "small", 1000, "engine:initial-attack 1")
                .station("far", "central", 500, "engine:initial-attack 1")
                .incidentType("fire", "first=initial-attack 1")
                .scripted("day", "fire", 21 * HOUR, 1300)
                .scripted("night", "fire", 22 * HOUR, 1300),
            "near");

    assertTimeline(
        town,
        "notified",
        """
        21:00:30.000 notified     day/1 near/engine-1 first expected 60.0 s
        22:00:30.000 notified     night/1 far/engine-1 first expected 110.0 s
        """);
  }

  /** 120 s instead of 30 s from 22:00 to 06:00. */
  private static TinyTown slowAtNight(TinyTown town, String idBegin) {
    TurnoutHours night = new TurnoutHours(Crews.hours(22, 6), Crews.minutes(2));
    return Crews.change(
        town,
        idBegin,
        u ->
            new Unit(
                u.index(),
                u.id(),
                u.type(),
                u.station(),
                u.readiness().withTurnoutByHour(List.of(night)),
                u.roster()));
  }
}
