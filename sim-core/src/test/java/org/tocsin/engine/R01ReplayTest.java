package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;
import static org.tocsin.incident.Given.NOT_GIVEN;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.CallCentre;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.incident.Given;
import org.tocsin.incident.GivenResponse;
import org.tocsin.incident.Transport;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** An incident of a record: what is recorded holds, and only what is not is drawn. */
class R01ReplayTest {

  private static final String ENGINE = "engine:pumping 1";
  private static final String AMBULANCE = "ambulance:medical 1,transport 1";

  @Test
  void aRecordedIncidentGoesByItsOwnIdAndTimes() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, ENGINE)
            .incidentType("fire", "first=pumping 1")
            .recorded("200980028", "fire", 60, 500, handledIn(90, response("engine", 45, 300)));

    assertTimeline(
        town,
        """
        00:01:00.000 occurred     200980028 fire at 0.00449,0.00000
        00:01:00.000 reported     200980028
        00:01:00.000 answered     200980028
        00:02:30.000 verified     200980028
        00:02:30.000 notified     200980028 a/engine-1 first expected 80.0 s
        00:03:15.000 en route     200980028 a/engine-1
        00:04:05.000 on scene     200980028 a/engine-1 500 m
        00:04:05.000 full force   200980028
        00:04:05.000 first action 200980028 a/engine-1
        00:09:05.000 cleared      200980028 a/engine-1
        00:09:05.000 controlled   200980028
        00:09:05.000 closed       200980028
        00:09:55.000 in quarters  200980028 a/engine-1
        """);
  }

  @Test
  void eachUnitFollowsTheResponseOfItsType() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, ENGINE, ENGINE, "ladder:ladder 1")
            .incidentType("fire", "first=pumping 2,ladder 1")
            .recorded(
                "x",
                "fire",
                0,
                0,
                handledIn(
                    0,
                    response("ladder", 10, 100),
                    response("engine", 20, 200),
                    response("engine", 40, 400)));

    assertLines(
        town,
        List.of("en route", "cleared"),
        """
        00:00:10.000 en route     x a/ladder-1
        00:00:20.000 en route     x a/engine-1
        00:00:40.000 en route     x a/engine-2
        00:01:50.000 cleared      x a/ladder-1
        00:03:40.000 cleared      x a/engine-1
        00:07:20.000 cleared      x a/engine-2
        """);
  }

  @Test
  void whoFindsNoResponseOfItsTypeIsDrawnFor() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, ENGINE, ENGINE)
            .incidentType("fire", "first=pumping 2")
            .recorded("x", "fire", 0, 0, handledIn(0, response("engine", 5, NOT_GIVEN)));

    assertLines(
        town,
        List.of("en route", "cleared"),
        """
        00:00:05.000 en route     x a/engine-1
        00:00:30.000 en route     x a/engine-2
        00:10:05.000 cleared      x a/engine-1
        00:10:30.000 cleared      x a/engine-2
        """);
  }

  @Test
  void aResponseForAllIsFollowedByEverybody() {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, ENGINE, ENGINE)
            .incidentType("fire", "first=pumping 2")
            .recorded("x", "fire", 0, 0, handledIn(0, response(GivenResponse.ANY, 7, 60)));

    assertLines(
        town,
        List.of("en route", "cleared"),
        """
        00:00:07.000 en route     x a/engine-1
        00:00:07.000 en route     x a/engine-2
        00:01:07.000 cleared      x a/engine-1
        00:01:07.000 cleared      x a/engine-2
        """);
  }

  @Test
  void patientsAreBroughtWhereTheRecordSaysAndHandedOverAsLong() {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 500, AMBULANCE)
            .hospital("near", 600, Intake.UNLIMITED)
            .hospital("far", 2500, Intake.UNLIMITED)
            .incidentType("illness", "first=medical 1")
            .changeType("illness", type -> type.withTransport(Transport.PLAIN));
    Hospital far = town.drill().city().hospitals().get(0);
    assertThat(far.id()).isEqualTo("far");
    town.recorded(
        "x", "illness", 0, 500, new Given(0, 60_000, far, List.of(response("ambulance", 0, 120))));

    assertLines(
        town,
        List.of("hospital", "handed"),
        """
        00:02:00.000 to hospital  x a/ambulance-1 far with 1
        00:05:20.000 at hospital  x a/ambulance-1 far 2000 m
        00:06:20.000 handed over  x a/ambulance-1 far 1
        """);
  }

  @Test
  void whatIsRecordedOfOneChangesTheLuckOfNoOther() {
    List<String> drawn = timelineOfSecond(Given.NOTHING);

    List<String> withFirstRecorded = timelineOfSecond(handledIn(33, response("engine", 11, 22)));

    assertThat(withFirstRecorded).isNotEmpty().isEqualTo(drawn);
  }

  private static List<String> timelineOfSecond(Given ofFirst) {
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .turnout(new Exponential(30))
            .work(new Exponential(600))
            .station("a", "central", 0, ENGINE)
            .incidentType("fire", "first=pumping 1")
            .callCentre(
                centre ->
                    new CallCentre(centre.answering(), new RandomDuration(new Exponential(60))))
            .recorded("first", "fire", 0, 500, ofFirst)
            .recorded("second", "fire", 40_000, 500, Given.NOTHING);
    return DrillTimeline.run(town, 1).stream().filter(line -> line.contains(" second")).toList();
  }

  private static void assertLines(TinyTown town, List<String> containing, String expected) {
    assertThat(
            DrillTimeline.run(town, 1).stream()
                .filter(line -> containing.stream().anyMatch(line::contains))
                .toList())
        .isEqualTo(expected.lines().toList());
  }

  private static Given handledIn(int seconds, GivenResponse... responses) {
    return new Given(seconds * 1000L, NOT_GIVEN, null, List.of(responses));
  }

  private static GivenResponse response(String type, long turnoutSeconds, long onSceneSeconds) {
    return new GivenResponse(type, millis(turnoutSeconds), millis(onSceneSeconds));
  }

  private static long millis(long seconds) {
    return seconds == NOT_GIVEN ? NOT_GIVEN : Duration.ofSeconds(seconds).toMillis();
  }
}
