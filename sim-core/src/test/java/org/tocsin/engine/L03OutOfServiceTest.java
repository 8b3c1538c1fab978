package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Watch;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/** Units out of service and back, stations that are shut, crews that are short of people. */
class L03OutOfServiceTest {

  private static final Optional<Duration> UNTIL_LIFTED = Optional.empty();

  @Test
  void aUnitTakenOutOnItsWayTurnsBackAndAnotherIsSent() {
    TinyTown town = twoStations().scripted("f", "fire", 0, 1400);
    town.order(120, CityEffect.takeOut(UNTIL_LIFTED, "a/engine-1"));

    assertTimeline(
        town,
        "engine-1",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 170.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:00.000 unit out     a/engine-1 out
        00:02:00.000 recalled     f/1 a/engine-1
        00:02:00.000 notified     f/1 b/engine-1 first expected 190.0 s
        00:02:30.000 en route     f/1 b/engine-1
        00:03:00.000 in quarters  f/1 a/engine-1
        00:05:10.000 on scene     f/1 b/engine-1 1600 m
        00:05:10.000 first action f/1 b/engine-1
        00:15:10.000 cleared      f/1 b/engine-1
        00:17:50.000 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void whatOneInjectTookAllComesBackBeforeAnybodyIsSent() {
    Optional<Duration> lasting = Optional.of(Duration.ofSeconds(500));
    TinyTown town = twoStations().scripted("f", "fire", 200, 1000);
    town.order(100, CityEffect.takeOut(lasting, "b/engine-1"), CityEffect.shut(lasting, "a"));

    // Were the unit of b sent when it is back, before the station near the fire is open, it would
    // come late.
    assertTimeline(
        town,
        "00:10:00",
        """
        00:10:00.000 unit back    b/engine-1
        00:10:00.000 station open a
        00:10:00.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:10:00.000 dequeued     f/1
        """);
  }

  @Test
  void aUnitTakenOutAtWorkFinishesAndIsSentAgainOnlyWhenItIsBack() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 1000, 1000)
            .order(300, CityEffect.takeOut(Optional.of(Duration.ofHours(1)), "a/engine-1"));

    assertTimeline(
        town,
        "",
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
        00:05:00.000 inject       i1
        00:05:00.000 unit out     a/engine-1 out
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:12:40.000 closed       f/1
        00:14:20.000 in quarters  f/1 a/engine-1
        00:16:40.000 occurred     g/1 fire at 0.00898,0.00000
        00:16:40.000 reported     g/1
        00:16:50.000 answered     g/1
        00:17:10.000 verified     g/1
        00:17:10.000 queued       g/1 lacks pumping 1
        01:05:00.000 unit back    a/engine-1
        01:05:00.000 notified     g/1 a/engine-1 first expected 130.0 s
        01:05:00.000 dequeued     g/1
        01:05:30.000 en route     g/1 a/engine-1
        01:07:10.000 on scene     g/1 a/engine-1 1000 m
        01:07:10.000 full force   g/1
        01:07:10.000 first action g/1 a/engine-1
        01:17:10.000 cleared      g/1 a/engine-1
        01:17:10.000 controlled   g/1
        01:17:10.000 closed       g/1
        01:18:50.000 in quarters  g/1 a/engine-1
        """);
  }

  @Test
  void ofTwoOrdersTheLongerHoldsUnlessTheUnitIsBroughtBack() {
    TinyTown town =
        twoStations()
            .order(60, CityEffect.takeOut(Optional.of(Duration.ofMinutes(1)), "a/engine-1"))
            .order(90, CityEffect.takeOut(Optional.of(Duration.ofHours(1)), "a/engine-1"))
            .order(600, CityEffect.bringBack("a/engine-1", "b/engine-1"));

    assertTimeline(
        town,
        "",
        """
        00:01:00.000 inject       i1
        00:01:00.000 unit out     a/engine-1 in quarters
        00:01:30.000 inject       i2
        00:10:00.000 inject       i3
        00:10:00.000 unit back    a/engine-1
        """);
  }

  @Test
  void nobodyTurnsOutFromAShutStationButWhoIsOnTheRoadCanBeSentUntilInQuarters() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 80, 500)
            .scripted("h", "fire", 800, 1000)
            .scripted("k", "fire", 2400, 500)
            .order(120, CityEffect.shut(UNTIL_LIFTED, "a"))
            .order(3600, CityEffect.open("a"));

    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.00898,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:20.000 occurred     g/1 fire at 0.00449,0.00000
        00:01:20.000 reported     g/1
        00:01:30.000 answered     g/1
        00:01:50.000 verified     g/1
        00:01:50.000 notified     g/1 a/engine-2 first expected 80.0 s
        00:02:00.000 inject       i1
        00:02:00.000 station shut a
        00:02:00.000 recalled     g/1 a/engine-2
        00:02:00.000 in quarters  g/1 a/engine-2
        00:02:00.000 queued       g/1 lacks pumping 1
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 full force   f/1
        00:02:40.000 first action f/1 a/engine-1
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:12:40.000 closed       f/1
        00:12:40.000 notified     g/1 a/engine-1 first expected 50.0 s
        00:12:40.000 en route     g/1 a/engine-1
        00:12:40.000 dequeued     g/1
        00:13:20.000 occurred     h/1 fire at 0.00898,0.00000
        00:13:20.000 reported     h/1
        00:13:30.000 on scene     g/1 a/engine-1 500 m
        00:13:30.000 full force   g/1
        00:13:30.000 first action g/1 a/engine-1
        00:13:30.000 answered     h/1
        00:13:50.000 verified     h/1
        00:13:50.000 queued       h/1 lacks pumping 1
        00:23:30.000 cleared      g/1 a/engine-1
        00:23:30.000 controlled   g/1
        00:23:30.000 closed       g/1
        00:23:30.000 notified     h/1 a/engine-1 first expected 50.0 s
        00:23:30.000 en route     h/1 a/engine-1
        00:23:30.000 dequeued     h/1
        00:24:20.000 on scene     h/1 a/engine-1 500 m
        00:24:20.000 full force   h/1
        00:24:20.000 first action h/1 a/engine-1
        00:34:20.000 cleared      h/1 a/engine-1
        00:34:20.000 controlled   h/1
        00:34:20.000 closed       h/1
        00:36:00.000 in quarters  h/1 a/engine-1
        00:40:00.000 occurred     k/1 fire at 0.00449,0.00000
        00:40:00.000 reported     k/1
        00:40:10.000 answered     k/1
        00:40:30.000 verified     k/1
        00:40:30.000 queued       k/1 lacks pumping 1
        01:00:00.000 inject       i2
        01:00:00.000 station open a
        01:00:00.000 notified     k/1 a/engine-1 first expected 80.0 s
        01:00:00.000 dequeued     k/1
        01:00:30.000 en route     k/1 a/engine-1
        01:01:20.000 on scene     k/1 a/engine-1 500 m
        01:01:20.000 full force   k/1
        01:01:20.000 first action k/1 a/engine-1
        01:11:20.000 cleared      k/1 a/engine-1
        01:11:20.000 controlled   k/1
        01:11:20.000 closed       k/1
        01:12:10.000 in quarters  k/1 a/engine-1
        """);
  }

  @Test
  void severalThingsInOneInjectComeAboutAtOnceAndNobodyIsSentWhoIsOutInTheSame() {
    TinyTown town = twoStations().scripted("f", "fire", 0, 1400);
    town.order(
        120, CityEffect.takeOut(UNTIL_LIFTED, "a/engine-1"), CityEffect.shut(UNTIL_LIFTED, "b"));

    assertTimeline(
        town,
        "00:02:00",
        """
        00:02:00.000 inject       i1
        00:02:00.000 unit out     a/engine-1 out
        00:02:00.000 station shut b
        00:02:00.000 recalled     f/1 a/engine-1
        00:02:00.000 queued       f/1 lacks pumping 1
        """);
  }

  @Test
  void withFewerPeopleTheSecondUnitStaysUntilTheyAreBack() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 0, 1000)
            .order(0, CityEffect.reduceCrews(2, Optional.of(Duration.ofMinutes(5)), "a"));
    Crews.people(town, "a", new Watch(9, Optional.empty()));

    assertTimeline(
        Crews.upkeep(town, "a/", upkeep -> upkeep.withCrew(4)),
        "",
        """
        00:00:00.000 inject       i1
        00:00:00.000 crew short   a by 2
        00:00:00.000 occurred     f/1 fire at 0.00898,0.00000
        00:00:00.000 reported     f/1
        00:00:00.000 occurred     g/1 fire at 0.00898,0.00000
        00:00:00.000 reported     g/1
        00:00:10.000 answered     f/1
        00:00:10.000 answered     g/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:00:30.000 verified     g/1
        00:00:30.000 queued       g/1 lacks pumping 1
        00:01:00.000 en route     f/1 a/engine-1
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 full force   f/1
        00:02:40.000 first action f/1 a/engine-1
        00:05:00.000 crew whole   a
        00:05:00.000 notified     g/1 a/engine-2 first expected 130.0 s
        00:05:00.000 dequeued     g/1
        00:05:30.000 en route     g/1 a/engine-2
        00:07:10.000 on scene     g/1 a/engine-2 1000 m
        00:07:10.000 full force   g/1
        00:07:10.000 first action g/1 a/engine-2
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:12:40.000 closed       f/1
        00:14:20.000 in quarters  f/1 a/engine-1
        00:17:10.000 cleared      g/1 a/engine-2
        00:17:10.000 controlled   g/1
        00:17:10.000 closed       g/1
        00:18:50.000 in quarters  g/1 a/engine-2
        """);
  }

  private static TinyTown twoStations() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "small", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }
}
