package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Capability;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.CommandRule;
import org.tocsin.response.CommandRule.Rank;
import org.tocsin.town.TinyTown;

/** Decisions take time, less when the commander is there; agencies that keep to themselves. */
class I01CommandTest {

  private static final Rank CAPTAIN = rank("captain", 60, 10);
  private static final Rank CHIEF = rank("chief", 300, 30);

  @Test
  void moreIsSentWhenTheAbsentCommanderHasDecided() {
    assertTimeline(
        fire("engine:pumping 1"),
        "alarm",
        """
        00:02:40.000 sized up     f/1 a/engine-1 finds alarm-1
        00:03:40.000 alarm raised f/1 alarm-1
        00:03:40.000 notified     f/1 b/engine-1 alarm-1 expected 230.0 s
        """);
  }

  @Test
  void aCommanderOnSceneDecidesSooner() {
    assertTimeline(
        fire("engine:pumping 1,captain 1"),
        "alarm raised",
        """
        00:02:50.000 alarm raised f/1 alarm-1
        """);
    assertTimeline(
        fire("engine:pumping 1,captain 1"),
        "command",
        """
        00:02:40.000 command      f/1 a/engine-1
        """);
  }

  @Test
  void aForceBeyondTheSpanOfControlHasMoreLevelsOfCommand() {
    CommandRule rule = new CommandRule(5, List.of(CAPTAIN, CHIEF));

    assertThat(List.of(1, 5, 6, 25, 26)).extracting(rule::levels).containsExactly(1, 1, 2, 2, 3);
    assertThat(rule.rank(0)).isEqualTo(CAPTAIN);
    assertThat(rule.rank(7)).isEqualTo(CHIEF);
  }

  @Test
  void agenciesThatKeepToThemselvesSendLater() {
    TinyTown town = accident().plan(plan -> plan.withSeparatePools(seconds(120)));

    assertTimeline(
        town,
        "ed ",
        """
        00:00:00.000 occurred     x/1 accident at 0.00898,0.00000
        00:00:00.000 reported     x/1
        00:00:10.000 answered     x/1
        00:00:30.000 verified     x/1
        00:00:30.000 notified     x/1 f/engine-1 first expected 130.0 s
        00:02:30.000 informed     x/1
        00:02:30.000 notified     x/1 m/ambulance-1 first expected 60.0 s
        00:12:40.000 cleared      x/1 f/engine-1
        00:12:40.000 controlled   x/1
        00:13:30.000 cleared      x/1 m/ambulance-1
        00:13:30.000 closed       x/1
        """);
  }

  @Test
  void inOnePoolEverybodyIsSentAtOnce() {
    assertTimeline(
        accident(),
        "notified",
        """
        00:00:30.000 notified     x/1 m/ambulance-1 first expected 60.0 s
        00:00:30.000 notified     x/1 f/engine-1 first expected 130.0 s
        """);
  }

  @Test
  void aDecisionThatWasOvertakenLowersNothing() {
    AlarmRule rule =
        new AlarmRule(0, seconds(0), List.of(0.0, 0.0, 1.0), Optional.of(Duration.ofMinutes(5)));
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1,captain 1")
            .station("b", "central", 3000, "engine:pumping 1", "engine:pumping 1")
            .incidentType("fire", "first=captain 1", "alarm-1=pumping 2", "alarm-2=pumping 3")
            .changeType("fire", type -> type.withAlarm(rule))
            .plan(plan -> plan.withCommand(new CommandRule(5, List.of(CAPTAIN))))
            .scripted("f", "fire", 0, 2800);

    // After 5 min without anybody there a second alarm is asked for, to be decided on in 60 s. The
    // captain comes meanwhile, at 5:40, and decides on the third.
    assertTimeline(town, "alarm raised", "00:05:50.000 alarm raised f/1 alarm-2\n");
    assertTimeline(town, "alarm lowered", "");
  }

  @Test
  void aUnitOfItsOwnThatBecomesFreeIsSentBeforeTheOthersAreTold() {
    TinyTown town =
        accident()
            .plan(plan -> plan.withSeparatePools(seconds(120)))
            .incidentType("rubbish", "first=rescue 1")
            .changeType("rubbish", type -> type.withAgency("fire"))
            .scripted("y", "rubbish", 650, 1000);

    // The engine is at work at x until 12:40; the medical service is told of y at 13:20.
    assertTimeline(
        town,
        " y/1",
        """
        00:10:50.000 occurred     y/1 rubbish at 0.00898,0.00000
        00:10:50.000 reported     y/1
        00:11:00.000 answered     y/1
        00:11:20.000 verified     y/1
        00:11:20.000 queued       y/1 lacks rescue 1
        00:12:40.000 notified     y/1 f/engine-1 first expected 0.0 s
        00:12:40.000 en route     y/1 f/engine-1
        00:12:40.000 dequeued     y/1
        00:12:40.000 on scene     y/1 f/engine-1 0 m
        00:12:40.000 full force   y/1
        00:12:40.000 first action y/1 f/engine-1
        00:13:20.000 informed     y/1
        00:22:40.000 cleared      y/1 f/engine-1
        00:22:40.000 controlled   y/1
        00:22:40.000 closed       y/1
        00:24:20.000 in quarters  y/1 f/engine-1
        """);
  }

  private static TinyTown accident() {
    return TinyTown.onStreetOf(3000)
        .agency("fire")
        .station("f", "central", 0, "engine:rescue 1")
        .agency("medical")
        .station("m", "post", 1300, "ambulance:medical 1")
        .incidentType("accident", "first=rescue 1,medical 1")
        .changeType("accident", type -> type.withAgency("fire"))
        .scripted("x", "accident", 0, 1000);
  }

  private static TinyTown fire(String firstUnit) {
    AlarmRule rule =
        new AlarmRule(0, seconds(0), List.of(0.0, 1.0), Optional.of(Duration.ofHours(1)));
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, firstUnit)
        .station("b", "central", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
        .changeType("fire", type -> type.withAlarm(rule))
        .plan(plan -> plan.withCommand(new CommandRule(5, List.of(CAPTAIN, CHIEF))))
        .scripted("f", "fire", 0, 1000);
  }

  private static Rank rank(String commander, int absentSeconds, int presentSeconds) {
    return new Rank(
        new Capability(commander),
        Duration.ofSeconds(absentSeconds),
        Duration.ofSeconds(presentSeconds));
  }

  private static RandomDuration seconds(int seconds) {
    return RandomDuration.constant(Duration.ofSeconds(seconds));
  }
}
