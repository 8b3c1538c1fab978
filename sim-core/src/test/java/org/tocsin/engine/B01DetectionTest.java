package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.incident.Transport;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** How an incident becomes known: who notices it, who misses it, and what is nothing at all. */
class B01DetectionTest {

  @Test
  void theFirstSourceThatNoticesReportsAndTheOthersHaveNothingToAdd() {
    TinyTown town = townWith(source(SourceKind.CALLER, 90), source(SourceKind.AUTOMATIC_ALARM, 20));

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:20.000 noticed      f/1 by automatic-alarm
        00:00:20.000 reported     f/1
        00:00:30.000 answered     f/1
        00:00:50.000 verified     f/1
        00:00:50.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:01:20.000 en route     f/1 a/engine-1
        00:02:10.000 on scene     f/1 a/engine-1 500 m
        00:02:10.000 full force   f/1
        00:02:10.000 first action f/1 a/engine-1
        00:12:10.000 cleared      f/1 a/engine-1
        00:12:10.000 controlled   f/1
        00:12:10.000 closed       f/1
        00:13:00.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void whatOneSourceMissesAnotherReports() {
    TinyTown town =
        townWith(
            source(SourceKind.PATROL, 300),
            source(SourceKind.AUTOMATIC_ALARM, 20).withErrors(1, 0, 0));

    assertTimeline(
        town,
        "noticed",
        """
        00:05:00.000 noticed      f/1 by patrol
        """);
  }

  @Test
  void whatEverySourceMissesStaysUnreported() {
    TinyTown town =
        townWith(
            source(SourceKind.CALLER, 60).withErrors(1, 0, 0),
            source(SourceKind.GRID_WORKER, 600).withErrors(1, 0, 0));

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:00.000 unreported   f/1
        """);
  }

  @Test
  void theFirstUnitOnSceneFindsOutThatAnAlarmIsFalseAndClearsAtOnce() {
    TinyTown town =
        townWith(
            source(SourceKind.AUTOMATIC_ALARM, 20).withErrors(0, 1, 0),
            source(SourceKind.CALLER, 25));

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:20.000 noticed      f/1 by automatic-alarm
        00:00:20.000 reported     f/1
        00:00:30.000 answered     f/1
        00:00:50.000 verified     f/1
        00:00:50.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:01:20.000 en route     f/1 a/engine-1
        00:02:10.000 on scene     f/1 a/engine-1 500 m
        00:02:10.000 full force   f/1
        00:02:10.000 first action f/1 a/engine-1
        00:02:10.000 false alarm  f/1 found by a/engine-1
        00:02:10.000 cleared      f/1 a/engine-1
        00:02:10.000 controlled   f/1
        00:02:10.000 closed       f/1
        00:03:00.000 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void aFalseAlarmHasNoPatients() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .changeType("fire", type -> type.withTransport(Transport.PLAIN))
            .incidentType("alarm", "first=initial-attack 1")
            .changeType(
                "alarm",
                type ->
                    type.withTransport(Transport.PLAIN)
                        .withDetection(
                            Detection.by(source(SourceKind.CALLER, 0).withErrors(0, 1, 0))))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "alarm", 3600, 500);

    assertTimeline(
        town,
        "patients",
        """
        00:01:50.000 patients     f/1 1
        """);
  }

  @Test
  void whereTheFirstToNoticeIsRightTheOthersAreToo() {
    TinyTown town =
        townWith(
            source(SourceKind.CALLER, 0),
            source(SourceKind.MONITORING_CENTRE, 5).withErrors(0, 1, 1));

    assertTimeline(
        town,
        "by ",
        """
        00:00:00.000 noticed      f/1 by caller
        00:00:05.000 noticed      f/1 by monitoring-centre
        """);
  }

  @Test
  void aMonitoringCentreWeedsOutFalseAlarmsBeforeItCalls() {
    TinyTown town = townWith(source(SourceKind.MONITORING_CENTRE, 40).withErrors(0, 1, 1));

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:40.000 noticed      f/1 by monitoring-centre
        00:00:40.000 false alarm  f/1 found by monitoring-centre
        """);
  }

  @Test
  void aDirectLineIsAnsweredAtOnceAndProcessedAsUsual() {
    TinyTown town = townWith(source(SourceKind.AUTOMATIC_ALARM, 20).withDirectLine());

    assertTimeline(
        town,
        "ed     f/1",
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:20.000 reported     f/1
        00:00:20.000 answered     f/1
        00:00:40.000 verified     f/1
        00:00:40.000 notified     f/1 a/engine-1 first expected 80.0 s
        """);
  }

  private static AlarmSource source(SourceKind kind, int delaySeconds) {
    return new AlarmSource(kind, RandomDuration.constant(Duration.ofSeconds(delaySeconds)));
  }

  private static TinyTown townWith(AlarmSource... sources) {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .changeType("fire", type -> type.withDetection(Detection.by(sources)))
        .scripted("f", "fire", 0, 500);
  }
}
