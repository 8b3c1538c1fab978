package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.city.CallCentre;
import org.tocsin.city.CallTeam;
import org.tocsin.city.CallTransfer;
import org.tocsin.city.HangUp;
import org.tocsin.city.RepeatedCalls;
import org.tocsin.city.Takers;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** What callers do: give up, call again, call about the same, and go on to another centre. */
class B03CallersTest {

  @Test
  void aCallerGivesUpAndCallsAgain() {
    TinyTown town = twoFires(hangUp(15, 1));

    assertTimeline(
        town,
        "g/1",
        8,
        """
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:20.000 hung up      g/1 after 15.0 s, will call again
        00:00:50.000 answered     g/1
        00:01:10.000 verified     g/1
        00:01:10.000 notified     g/1 a/engine-2 first expected 80.0 s
        00:01:10.000 call over    g/1 taker busy 30.0 s
        """);
  }

  @Test
  void anIncidentWhoseOnlyCallerGivesUpForGoodStaysUnreported() {
    TinyTown town = twoFires(hangUp(15, 0));

    assertTimeline(
        town,
        "g/1",
        """
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:20.000 hung up      g/1 after 15.0 s
        00:00:20.000 unreported   g/1
        """);
  }

  @Test
  void whereACallerGivesUpAnotherSourceMayStillReport() {
    TinyTown town =
        town()
            .changeType(
                "fire",
                type ->
                    type.withDetection(
                        Detection.by(
                            new AlarmSource(SourceKind.CALLER, seconds(0)),
                            new AlarmSource(SourceKind.PATROL, seconds(40)))))
            .callCentre(
                centre -> centre.withCallers(hangUp(15, 0), Optional.empty(), Optional.empty()))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 5, 500);

    assertTimeline(
        town,
        "g/1",
        8,
        """
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 noticed      g/1 by caller
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:20.000 hung up      g/1 after 15.0 s
        00:00:45.000 noticed      g/1 by patrol
        00:00:55.000 answered     g/1
        00:01:15.000 verified     g/1
        """);
  }

  @Test
  void machinesAndThoseOnDutyWaitAsLongAsItTakes() {
    TinyTown town =
        town()
            .changeType(
                "fire",
                type ->
                    type.withDetection(
                        Detection.by(new AlarmSource(SourceKind.GRID_WORKER, seconds(0)))))
            .callCentre(
                centre -> centre.withCallers(hangUp(15, 0), Optional.empty(), Optional.empty()))
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 5, 500);

    assertTimeline(
        town,
        "answered",
        """
        00:00:10.000 answered     f/1
        00:00:40.000 answered     g/1
        """);
  }

  @Test
  void aTeamThatTheAlarmToldDirectlyReportsFromTheSceneWhatNoCallTold() {
    TinyTown town =
        twoFires(hangUp(15, 0))
            .station("m", "micro", 400, "team:initial-attack 1", "team:initial-attack 1")
            .alertDirectly("micro", 30);

    assertTimeline(
        town,
        "g/1",
        9,
        """
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:20.000 hung up      g/1 after 15.0 s
        00:00:35.000 notified     g/1 m/team-2 first expected 40.0 s
        00:01:05.000 en route     g/1 m/team-2
        00:01:15.000 on scene     g/1 m/team-2 100 m
        00:01:15.000 full force   g/1
        00:01:15.000 verified     g/1
        """);
  }

  @Test
  void furtherPeopleWhoReportTheSameKeepTakersBusy() {
    TinyTown town =
        town()
            .callCentre(
                centre ->
                    centre.withCallers(
                        Optional.empty(),
                        Optional.of(new RepeatedCalls(6, Duration.ofMinutes(5), seconds(15))),
                        Optional.empty()))
            .scripted("f", "fire", 0, 500);

    List<String> lines = DrillTimeline.run(town, 1);

    List<String> over = lines.stream().filter(line -> line.contains("call over")).toList();
    assertThat(over.get(0)).isEqualTo("00:00:30.000 call over    f/1 taker busy 30.0 s");
    assertThat(over.subList(1, over.size()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).endsWith("f/1 taker busy 25.0 s"))
        .hasSameSizeAs(lines.stream().filter(line -> line.contains(" known ")).toList());
  }

  @Test
  void aCallForTheSecondCentreIsHandedOverAnsweredAndProcessedThere() {
    TinyTown town = twoFires(Optional.empty()).callCentre(centre -> goingOn(centre, 1, null));

    assertTimeline(
        town,
        "/1",
        17,
        """
        00:00:00.000 occurred     f/1 fire at 0.00449,0.00000
        00:00:00.000 reported     f/1
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:10.000 answered     f/1
        00:00:35.000 transferred  f/1
        00:00:35.000 call over    f/1 taker busy 35.0 s
        00:00:45.000 answered     g/1
        00:01:10.000 transferred  g/1
        00:01:10.000 call over    g/1 taker busy 35.0 s
        00:01:10.000 call waits   g/1 behind 0
        00:01:20.000 verified     f/1
        00:01:20.000 notified     f/1 a/engine-1 first expected 80.0 s
        00:01:20.000 call over    f/1 taker busy 45.0 s
        00:01:50.000 en route     f/1 a/engine-1
        00:02:05.000 verified     g/1
        """);
  }

  @Test
  void aCallThatWaitsTooLongGoesOverByItself() {
    TinyTown town =
        twoFires(Optional.empty()).callCentre(centre -> goingOn(centre, 0, Duration.ofSeconds(20)));

    assertTimeline(
        town,
        "g/1",
        6,
        """
        00:00:05.000 occurred     g/1 fire at 0.00449,0.00000
        00:00:05.000 reported     g/1
        00:00:05.000 call waits   g/1 behind 0
        00:00:25.000 transferred  g/1 unanswered
        00:00:30.000 answered     g/1
        00:01:10.000 verified     g/1
        """);
  }

  /** One call taker. */
  private static TinyTown town() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:initial-attack 1", "engine:initial-attack 1")
        .callCentre(centre -> centre.withTakers(Takers.always(1)))
        .incidentType("fire", "first=initial-attack 1");
  }

  private static TinyTown twoFires(Optional<HangUp> hangUp) {
    return town()
        .callCentre(centre -> centre.withCallers(hangUp, Optional.empty(), Optional.empty()))
        .scripted("f", "fire", 0, 500)
        .scripted("g", "fire", 5, 500);
  }

  private static Optional<HangUp> hangUp(int afterSeconds, double callsAgain) {
    return Optional.of(new HangUp(seconds(afterSeconds), callsAgain, seconds(20)));
  }

  /** To a second centre with one taker, who answers in 5 s and processes in 40 s. */
  private static CallCentre goingOn(
      CallCentre centre, double share, @Nullable Duration waitingOver) {
    CallTeam second = new CallTeam(Takers.always(1), seconds(5), seconds(40));
    CallTransfer transfer =
        new CallTransfer(share, Optional.ofNullable(waitingOver), seconds(25), second);
    return centre.withCallers(Optional.empty(), Optional.empty(), Optional.of(transfer));
  }

  private static RandomDuration seconds(int seconds) {
    return RandomDuration.constant(Duration.ofSeconds(seconds));
  }
}
