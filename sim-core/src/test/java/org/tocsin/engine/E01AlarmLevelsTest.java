package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** The alarm level follows what is found: it rises, falls, and units are recalled on the way. */
class E01AlarmLevelsTest {

  private static final RandomDuration LOOK = RandomDuration.constant(Duration.ofSeconds(20));

  @Test
  void theFirstUnitFindsThatMoreIsNeededAndTheNextLevelIsSent() {
    TinyTown town =
        town().changeType("fire", type -> type.withAlarm(finding(0, List.of(0.0, 1.0))));

    assertTimeline(
        town.scripted("f", "fire", 0, 1000),
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
        00:03:00.000 sized up     f/1 a/engine-1 finds alarm-1
        00:03:00.000 alarm raised f/1 alarm-1
        00:03:00.000 notified     f/1 b/engine-1 alarm-1 expected 230.0 s
        00:03:30.000 en route     f/1 b/engine-1
        00:06:50.000 on scene     f/1 b/engine-1 2000 m
        00:06:50.000 full force   f/1
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:14:20.000 in quarters  f/1 a/engine-1
        00:16:50.000 cleared      f/1 b/engine-1
        00:16:50.000 closed       f/1
        00:20:10.000 in quarters  f/1 b/engine-1
        """);
  }

  @Test
  void theFirstUnitFindsThatItIsEnoughAndTheOtherTurnsBack() {
    TinyTown town =
        town().changeType("fire", type -> type.withAlarm(finding(1, List.of(1.0, 0.0))));

    assertTimeline(
        town.scripted("f", "fire", 0, 1000),
        """
        00:00:00.000 occurred     f/1 fire at 0.00898,0.00000
        00:00:00.000 reported     f/1
        00:00:10.000 answered     f/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 130.0 s
        00:00:30.000 notified     f/1 b/engine-1 alarm-1 expected 230.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:00.000 en route     f/1 b/engine-1
        00:02:40.000 on scene     f/1 a/engine-1 1000 m
        00:02:40.000 first action f/1 a/engine-1
        00:03:00.000 sized up     f/1 a/engine-1 finds first
        00:03:00.000 alarm lowered f/1 first
        00:03:00.000 full force   f/1
        00:03:00.000 recalled     f/1 b/engine-1
        00:05:00.000 in quarters  f/1 b/engine-1
        00:12:40.000 cleared      f/1 a/engine-1
        00:12:40.000 controlled   f/1
        00:12:40.000 closed       f/1
        00:14:20.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whereTheLevelFallsWhenTheFirstHasLeftTheOthersTurnBackFromWhatIsUnderControl() {
    TinyTown town =
        TinyTown.onStreetOf(16_000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 16_000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withAlarm(slowSizeUp()))
            .scripted("f", "fire", 0, 1000);

    assertTimeline(
        town,
        "00:17:40",
        """
        00:17:40.000 sized up     f/1 a/engine-1 finds first
        00:17:40.000 alarm lowered f/1 first
        00:17:40.000 full force   f/1
        00:17:40.000 controlled   f/1
        00:17:40.000 recalled     f/1 b/engine-1
        00:17:40.000 closed       f/1
        """);
  }

  @Test
  void whereTheLevelFallsWhatWaitsForMoreUnitsLeavesTheQueue() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withAlarm(slowSizeUp()))
            .scripted("f", "fire", 0, 1000);

    assertTimeline(
        town,
        "00:17:40",
        """
        00:17:40.000 sized up     f/1 a/engine-1 finds first
        00:17:40.000 alarm lowered f/1 first
        00:17:40.000 full force   f/1
        00:17:40.000 controlled   f/1
        00:17:40.000 dequeued     f/1
        00:17:40.000 closed       f/1
        """);
  }

  private static AlarmRule slowSizeUp() {
    RandomDuration sizeUp = RandomDuration.constant(Duration.ofMinutes(15));
    return new AlarmRule(1, sizeUp, List.of(1.0, 0.0), Optional.empty());
  }

  @Test
  void theAlarmRisesWithTimeUntilTheIncidentIsUnderControl() {
    AlarmRule rule =
        new AlarmRule(0, RandomDuration.ZERO, List.of(), Optional.of(Duration.ofMinutes(5)));
    TinyTown town = town().changeType("fire", type -> type.withAlarm(rule));

    assertTimeline(
        town.scripted("f", "fire", 0, 1000),
        "alarm",
        """
        00:05:30.000 alarm raised f/1 alarm-1
        00:05:30.000 notified     f/1 b/engine-1 alarm-1 expected 230.0 s
        """);
  }

  @Test
  void aUnitRecalledBeforeItsWheelsRollIsAvailableAtOnce() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .turnout(new Constant(600))
            .station("b", "central", 3000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withAlarm(finding(1, List.of(1.0, 0.0))))
            .scripted("f", "fire", 0, 1000);

    assertTimeline(
        town,
        "b/engine-1",
        """
        00:00:30.000 notified     f/1 b/engine-1 alarm-1 expected 800.0 s
        00:03:00.000 recalled     f/1 b/engine-1
        00:03:00.000 in quarters  f/1 b/engine-1
        """);
  }

  private static AlarmRule finding(int atOnce, List<Double> findings) {
    return new AlarmRule(atOnce, LOOK, findings, Optional.empty());
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "central", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2");
  }
}
