package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Takers;
import org.tocsin.drill.Communication;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.drill.RestoreCommunication;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/** Fewer call takers; dispatch, radio and alerting that are down, and what is done by hand. */
class L08CommunicationsTest {

  private static final Optional<Duration> TO_THE_END = Optional.empty();

  @Test
  void withFewerCallTakersCallsWaitUntilTheyAreBack() {
    TinyTown town =
        town()
            .callCentre(centre -> centre.withTakers(Takers.always(2)))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 0, 600)
            .scripted("h", "fire", 60, 700)
            .inject(0, new ReduceCallTakers(1, Optional.of(Duration.ofSeconds(15))))
            .inject(55, new ReduceCallTakers(5, Optional.of(Duration.ofSeconds(65))));

    assertTimeline(
        town,
        "ered",
        """
        00:00:10.000 answered     f/1
        00:00:25.000 answered     g/1
        00:02:10.000 answered     h/1
        """);
  }

  @Test
  void withoutTheDispatchSystemItIsDecidedByHandOneIncidentAfterTheOther() {
    TinyTown town =
        town()
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 20, 600)
            .scripted("h", "fire", 40, 700)
            .inject(10, new CutDispatch(Duration.ofSeconds(90), TO_THE_END));

    assertTimeline(
        town,
        "ied",
        """
        00:00:30.000 verified     f/1
        00:00:50.000 verified     g/1
        00:01:10.000 verified     h/1
        00:02:00.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:03:30.000 notified     g/1 a/engine-2 first expected 90.0 s
        00:05:00.000 notified     h/1 a/engine-3 first expected 100.0 s
        """);
  }

  @Test
  void whenTheDispatchSystemIsBackAllThatWaitAreDecidedAtOnce() {
    TinyTown town =
        town()
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 20, 600)
            .scripted("h", "fire", 40, 700)
            .inject(
                10, new CutDispatch(Duration.ofSeconds(90), Optional.of(Duration.ofMinutes(3))));

    assertTimeline(
        town,
        "ied",
        """
        00:00:30.000 verified     f/1
        00:00:50.000 verified     g/1
        00:01:10.000 verified     h/1
        00:02:00.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:03:10.000 notified     g/1 a/engine-2 first expected 90.0 s
        00:03:10.000 notified     h/1 a/engine-3 first expected 100.0 s
        """);
  }

  @Test
  void whatIsRestoredEarlyEndsOnce() {
    TinyTown town =
        town()
            .order(
                10,
                CityEffect.of(
                    new CutDispatch(Duration.ofSeconds(90), Optional.of(Duration.ofMinutes(3)))),
                CityEffect.of(new CutDispatch(Duration.ofSeconds(60), TO_THE_END)),
                CityEffect.cutAlerting(Duration.ofSeconds(45), TO_THE_END, "a"))
            .inject(
                60,
                new RestoreCommunication(Communication.DISPATCH),
                new RestoreCommunication(Communication.ALERTING),
                new RestoreCommunication(Communication.RADIO));

    assertTimeline(
        town,
        "",
        """
        00:00:10.000 inject       i1
        00:00:10.000 down         dispatch by hand 90.0 s
        00:00:10.000 down         dispatch by hand 90.0 s
        00:00:10.000 down         alerting of all stations by hand 45.0 s
        00:01:00.000 inject       i2
        00:01:00.000 restored     dispatch
        00:01:00.000 restored     alerting of all stations
        """);
  }

  @Test
  void withoutRadioCrewsAreNotRecalledAndFindOutOnScene() {
    TinyTown town = lessIsFound().inject(100, new CutRadio(Duration.ofSeconds(30), TO_THE_END));

    // At 0:02:20 a finds that one is enough; word of that comes 30 s later, and b is on its way.
    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     f/1 fire at 0.00719,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 110.0 s
        00:00:30.000 notified     f/1 b/engine-1 alarm-1 expected 250.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 en route     f/1 b/engine-1
        00:01:40.000 inject       i1
        00:01:40.000 down         radio by hand 30.0 s
        00:02:20.000 on scene     f/1 a/engine-1 800 m
        00:02:20.000 sized up     f/1 a/engine-1 finds first
        00:02:20.000 first action f/1 a/engine-1
        00:02:50.000 alarm lowered f/1 first
        00:02:50.000 full force   f/1
        00:04:40.000 on scene     f/1 b/engine-1 2200 m
        00:04:40.000 cleared      f/1 b/engine-1
        00:08:20.000 in quarters  f/1 b/engine-1
        00:12:20.000 cleared      f/1 a/engine-1
        00:12:20.000 controlled   f/1
        00:12:20.000 closed       f/1
        00:13:40.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whoWouldHaveBeenRecalledIsWhenTheRadioIsBack() {
    TinyTown town =
        lessIsFound()
            .inject(100, new CutRadio(Duration.ofSeconds(30), Optional.of(Duration.ofSeconds(80))));

    assertTimeline(
        town,
        "b/engine-1",
        """
        00:00:30.000 notified     f/1 b/engine-1 alarm-1 expected 250.0 s
        00:01:00.000 en route     f/1 b/engine-1
        00:03:00.000 recalled     f/1 b/engine-1
        00:05:00.000 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void withoutRadioWhoIsOnTheWayHomeIsSentOnlyFromQuarters() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 1000)
            .scripted("g", "fire", 740, 1500)
            .inject(765, new CutRadio(Duration.ofMinutes(5), TO_THE_END));

    assertTimeline(
        town,
        "a/engine-1",
        """
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 first action f/1 a/engine-1
        00:12:40.000 cleared      f/1 a/engine-1
        00:14:20.000 in quarters  f/1 a/engine-1
        00:14:20.000 notified     g/1 a/engine-1 first expected 180.0 s
        00:14:50.000 en route     g/1 a/engine-1
        00:17:20.000 on scene     g/1 a/engine-1 1500 m
        00:17:20.000 first action g/1 a/engine-1
        00:27:20.000 cleared      g/1 a/engine-1
        00:29:50.000 in quarters  g/1 a/engine-1
        """);
  }

  @Test
  void withoutAlertingACrewTakesLongerToTurnOut() {
    TinyTown town =
        town()
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 600, 600)
            .order(
                0,
                CityEffect.cutAlerting(
                    Duration.ofSeconds(45), Optional.of(Duration.ofMinutes(5)), "a"));

    assertTimeline(
        town,
        "",
        8,
        """
        00:00:00.000 inject       i1
        00:00:00.000 down         alerting of all stations by hand 45.0 s
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:01:45.000 en route     f/1 a/engine-1
        """);
    assertTimeline(
        town,
        "g/1 a",
        2,
        """
        00:10:30.000 notified     g/1 a/engine-2 first expected 90.0 s
        00:11:00.000 en route     g/1 a/engine-2
        """);
  }

  private static TinyTown lessIsFound() {
    RandomDuration atOnce = RandomDuration.ZERO;
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "small", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
        .changeType(
            "fire",
            type -> type.withAlarm(new AlarmRule(1, atOnce, List.of(1.0, 0.0), Optional.empty())))
        .scripted("f", "fire", 0, 800);
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1", "engine:pumping 1")
        .incidentType("fire", "first=pumping 1");
  }
}
