package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.CommunityAlert.Moment;
import org.tocsin.city.Roster;
import org.tocsin.time.WeekHours;
import org.tocsin.town.Neighbourhood;
import org.tocsin.town.TinyTown;

/** People near an incident are alerted, walk there and begin before any engine comes. */
class J01CommunityTest {

  @Test
  void aVolunteerNextDoorBeginsBeforeTheEngineComesAndIsRelievedByIt() {
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(2900, 2300)
            .in(oneEngine())
            .scripted("f", "fire", 0, 3000);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.02695,0.00000
        00:00:00.000 reported     f/1
        00:00:00.000 alerted      f/1 street: 1 near, 1 accept
        00:00:00.000 accepted     f/1 street/1 expected 70.0 s
        00:00:10.000 answered     f/1
        00:00:20.000 en route     f/1 street/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:10.000 on scene     f/1 street/1 100 m
        00:01:10.000 first action f/1 street/1
        00:06:00.000 on scene     f/1 a/engine-1 3000 m
        00:06:00.000 full force   f/1
        00:06:00.000 cleared      f/1 street/1
        00:06:50.000 in quarters  f/1 street/1
        00:16:00.000 cleared      f/1 a/engine-1
        00:16:00.000 controlled   f/1
        00:16:00.000 closed       f/1
        00:21:00.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void theNearestAreAlertedFirstAndNoMoreThanTheAlertSays() {
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(2600, 2900, 2700, 2800)
            .atMost(2)
            .in(oneEngine())
            .scripted("f", "fire", 0, 3000);

    assertTimeline(
        town,
        "street",
        3,
        """
        00:00:00.000 alerted      f/1 street: 2 near, 2 accept
        00:00:00.000 accepted     f/1 street/2 expected 70.0 s
        00:00:00.000 accepted     f/1 street/4 expected 120.0 s
        """);
  }

  @Test
  void whoIsBusyIsNotAlertedToAnotherIncidentUntilHeIsBack() {
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(2900)
            .in(oneEngine())
            .scripted("f", "fire", 0, 3000)
            .scripted("g", "fire", 409, 2900)
            .scripted("h", "fire", 410, 2900);

    // Back after 410 s; at equal times what was planned first comes first.
    assertTimeline(
        town,
        "street",
        """
        00:00:00.000 alerted      f/1 street: 1 near, 1 accept
        00:00:00.000 accepted     f/1 street/1 expected 70.0 s
        00:00:20.000 en route     f/1 street/1
        00:01:10.000 on scene     f/1 street/1 100 m
        00:01:10.000 first action f/1 street/1
        00:06:00.000 cleared      f/1 street/1
        00:06:49.000 alerted      g/1 street: 0 near, 0 accept
        00:06:50.000 alerted      h/1 street: 0 near, 0 accept
        00:06:50.000 in quarters  f/1 street/1
        """);
  }

  @Test
  void whoIsStillOnHisWayWhenTheForceIsThereTurnsBack() {
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(100)
            .alertedAt(Moment.VERIFIED, 5)
            .in(oneEngine())
            .scripted("f", "fire", 0, 0);

    // The engine is there after 60 s, 5 s after the volunteer has set off.
    assertTimeline(
        town,
        "street",
        """
        00:00:35.000 alerted      f/1 street: 1 near, 1 accept
        00:00:35.000 accepted     f/1 street/1 expected 70.0 s
        00:00:55.000 en route     f/1 street/1
        00:01:00.000 recalled     f/1 street/1
        00:01:05.000 in quarters  f/1 street/1
        """);
  }

  @Test
  void nobodyIsAlertedOffDutyOrToOtherTypes() {
    Roster nights = new Roster("nights", WeekHours.within(List.of(DayOfWeek.values()), 20, 24));
    TinyTown town = oneEngine().incidentType("crash", "first=rescue 1");
    Neighbourhood.of("night").livingAt(2900).onDuty(nights).in(town);
    Neighbourhood.of("crash").livingAt(2900).onlyTo("crash").in(town);

    assertTimeline(town.scripted("f", "fire", 0, 3000), "alerted", "");
  }

  @Test
  void aGridWorkerIsSomewhereOnHisRoundWhenTheAlarmComes() {
    TinyTown town =
        Neighbourhood.of("grid")
            .tier("grid-worker")
            .walking(2600, 2700, 2800, 2900, 1000)
            .in(oneEngine());
    for (int minute = 0; minute < 5; minute++) {
      town.scripted("f" + minute, "fire", minute * 3600L, 3000);
    }

    // At 1000 m he is too far away to be alerted.
    assertTimeline(
        town,
        "grid: 1 near",
        """
        00:00:00.000 alerted      f0/1 grid: 1 near, 1 accept
        02:00:00.000 alerted      f2/1 grid: 1 near, 1 accept
        03:00:00.000 alerted      f3/1 grid: 1 near, 1 accept
        04:00:00.000 alerted      f4/1 grid: 1 near, 1 accept
        """);
    assertTimeline(
        town,
        "on scene",
        """
        00:01:10.000 on scene     f0/1 grid/1 100 m
        00:06:00.000 on scene     f0/1 a/engine-1 3000 m
        01:06:00.000 on scene     f1/1 a/engine-1 3000 m
        02:02:50.000 on scene     f2/1 grid/1 300 m
        02:06:00.000 on scene     f2/1 a/engine-1 3000 m
        03:02:00.000 on scene     f3/1 grid/1 200 m
        03:06:00.000 on scene     f3/1 a/engine-1 3000 m
        04:02:00.000 on scene     f4/1 grid/1 200 m
        04:06:00.000 on scene     f4/1 a/engine-1 3000 m
        """);
  }

  private static TinyTown oneEngine() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
        .incidentType("fire", "first=initial-attack 1", "alarm-1=pumping 1");
  }
}
