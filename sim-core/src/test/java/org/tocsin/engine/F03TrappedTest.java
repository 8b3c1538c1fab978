package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.Collapse;
import org.tocsin.incident.Course;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.incident.Transport;
import org.tocsin.incident.TrappedPersons;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** People who are trapped; units are on scene 210 s after it happened. */
class F03TrappedTest {

  @Test
  void peopleAreFreedOneAfterTheOtherAndTheLastIsFreeLatest() {
    Course course = new TrappedPersons(RandomCount.of(2), minutes(30), SurvivalTable.TANGSHAN);
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "truck:rescue 1")
            .incidentType("crash", "first=rescue 1")
            .changeType("crash", type -> type.withCourse(course))
            .scripted("c", "crash", 0, 1500);

    // Tangshan: 0.993 after 30 min, 0.810 after 1440 min; straight between them.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     c/1 crash at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 notified     c/1 a/truck-1 first expected 180.0 s
        00:01:00.000 en route     c/1 a/truck-1
        00:03:30.000 on scene     c/1 a/truck-1 1500 m
        00:03:30.000 full force   c/1
        00:03:30.000 first action c/1 a/truck-1
        00:33:30.000 extricated   c/1 a/truck-1 survival 0.993
        01:03:30.000 extricated   c/1 a/truck-1 survival 0.989
        01:03:30.000 controlled   c/1
        01:03:30.000 outcome      c/1 1.98 of 2.00 expected to survive
        01:03:30.000 cleared      c/1 a/truck-1
        01:03:30.000 closed       c/1
        01:06:00.000 in quarters  c/1 a/truck-1
        """);
  }

  @Test
  void searchersFindPeopleAndRescuersDigThemOut() {
    Course course = new Collapse(RandomCount.of(2), minutes(60), minutes(30), SurvivalTable.KOBE);
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "dogs:search 1", "truck:rescue 1")
            .incidentType("collapse", "first=search 1,rescue 1")
            .changeType("collapse", type -> type.withCourse(course))
            .scripted("c", "collapse", 0, 1500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     c/1 collapse at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 notified     c/1 a/dogs-1 first expected 180.0 s
        00:00:30.000 notified     c/1 a/truck-1 first expected 180.0 s
        00:01:00.000 en route     c/1 a/dogs-1
        00:01:00.000 en route     c/1 a/truck-1
        00:03:30.000 on scene     c/1 a/dogs-1 1500 m
        00:03:30.000 first action c/1 a/dogs-1
        00:03:30.000 on scene     c/1 a/truck-1 1500 m
        00:03:30.000 full force   c/1
        01:03:30.000 found        c/1 a/dogs-1
        01:33:30.000 extricated   c/1 a/truck-1 survival 0.983
        02:03:30.000 found        c/1 a/dogs-1
        02:03:30.000 cleared      c/1 a/dogs-1
        02:06:00.000 in quarters  c/1 a/dogs-1
        02:33:30.000 extricated   c/1 a/truck-1 survival 0.972
        02:33:30.000 controlled   c/1
        02:33:30.000 outcome      c/1 1.96 of 2.00 expected to survive
        02:33:30.000 cleared      c/1 a/truck-1
        02:33:30.000 closed       c/1
        02:36:00.000 in quarters  c/1 a/truck-1
        """);
  }

  @Test
  void theLastOneThereStaysWithWhomHeCannotHelpAndAsksForMore() {
    Course course = new Collapse(RandomCount.of(1), minutes(60), minutes(30), SurvivalTable.KOBE);
    AlarmRule rule = new AlarmRule(0, RandomDuration.ZERO, List.of(), Optional.empty());
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "dogs:search 1", "truck:rescue 1")
            .incidentType("collapse", "first=search 1", "alarm-1=rescue 1")
            .changeType("collapse", type -> type.withCourse(course).withAlarm(rule))
            .scripted("c", "collapse", 0, 1500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     c/1 collapse at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 notified     c/1 a/dogs-1 first expected 180.0 s
        00:01:00.000 en route     c/1 a/dogs-1
        00:03:30.000 on scene     c/1 a/dogs-1 1500 m
        00:03:30.000 full force   c/1
        00:03:30.000 sized up     c/1 a/dogs-1 finds first
        00:03:30.000 first action c/1 a/dogs-1
        01:03:30.000 found        c/1 a/dogs-1
        01:03:30.000 alarm raised c/1 alarm-1
        01:03:30.000 notified     c/1 a/truck-1 alarm-1 expected 180.0 s
        01:04:00.000 en route     c/1 a/truck-1
        01:06:30.000 on scene     c/1 a/truck-1 1500 m
        01:06:30.000 full force   c/1
        01:36:30.000 extricated   c/1 a/truck-1 survival 0.983
        01:36:30.000 controlled   c/1
        01:36:30.000 outcome      c/1 0.98 of 1.00 expected to survive
        01:36:30.000 cleared      c/1 a/dogs-1
        01:36:30.000 cleared      c/1 a/truck-1
        01:36:30.000 closed       c/1
        01:39:00.000 in quarters  c/1 a/dogs-1
        01:39:00.000 in quarters  c/1 a/truck-1
        """);
  }

  @Test
  void whoHasNothingToDoAsksForNobodyWhileAnotherIsDiggingOn() {
    Course course = new Collapse(RandomCount.of(2), minutes(60), minutes(30), SurvivalTable.KOBE);
    AlarmRule rule = new AlarmRule(0, RandomDuration.ZERO, List.of(), Optional.empty());
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "dogs:search 1", "truck:rescue 1", "truck:rescue 1")
            .incidentType("collapse", "first=search 1", "alarm-1=rescue 1", "alarm-2=rescue 2")
            .changeType("collapse", type -> type.withCourse(course).withAlarm(rule))
            .scripted("c", "collapse", 0, 1500);

    // Both are found by 2:03:30, when the dogs, alone, call for a truck. It frees one and goes on
    // with the other: no second one is called for.
    assertTimeline(town, "alarm raised", "02:03:30.000 alarm raised c/1 alarm-1\n");
    assertTimeline(
        town,
        "extricated",
        """
        02:36:30.000 extricated   c/1 a/truck-1 survival 0.972
        03:06:30.000 extricated   c/1 a/truck-1 survival 0.966
        """);
  }

  @Test
  void theAmbulanceComesForThePatientThoughAllAreFreed() {
    Course course = new TrappedPersons(RandomCount.of(1), minutes(1), SurvivalTable.TANGSHAN);
    Transport toHospital = G01HospitalTest.transport();
    TinyTown town =
        TinyTown.onStreetOf(8000)
            .station("a", "central", 0, "truck:rescue 1")
            .station("m", "post", 7500, "ambulance:transport 1", "ambulance:transport 1")
            .hospital("first", 7500, Intake.UNLIMITED)
            .incidentType("crash", "first=rescue 1,transport 1")
            .changeType("crash", type -> type.withCourse(course).withTransport(toHospital))
            .scripted("c", "crash", 0, 1500);

    assertTimeline(
        town,
        " c/1",
        """
        00:00:00.000 occurred     c/1 crash at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 notified     c/1 a/truck-1 first expected 180.0 s
        00:00:30.000 notified     c/1 m/ambulance-1 first expected 630.0 s
        00:01:00.000 en route     c/1 a/truck-1
        00:01:00.000 en route     c/1 m/ambulance-1
        00:03:30.000 on scene     c/1 a/truck-1 1500 m
        00:03:30.000 first action c/1 a/truck-1
        00:03:30.000 patients     c/1 1
        00:04:30.000 extricated   c/1 a/truck-1 survival 0.999
        00:04:30.000 controlled   c/1
        00:04:30.000 outcome      c/1 1.00 of 1.00 expected to survive
        00:04:30.000 cleared      c/1 a/truck-1
        00:07:00.000 in quarters  c/1 a/truck-1
        00:11:00.000 on scene     c/1 m/ambulance-1 6000 m
        00:16:00.000 to hospital  c/1 m/ambulance-1 first with 1
        00:26:00.000 at hospital  c/1 m/ambulance-1 first 6000 m
        00:26:00.000 handover     c/1 m/ambulance-1 first
        00:38:00.000 handed over  c/1 m/ambulance-1 first 1
        00:38:00.000 cleared      c/1 m/ambulance-1
        00:38:00.000 closed       c/1
        00:38:00.000 in quarters  c/1 m/ambulance-1
        """);
  }

  @Test
  void aPatientWaitsForAnAmbulanceThoughAllAreFreed() {
    Course course = new TrappedPersons(RandomCount.of(1), minutes(1), SurvivalTable.TANGSHAN);
    Transport toHospital = G01HospitalTest.transport();
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "truck:rescue 1", "truck:rescue 1", "ambulance:transport 1")
            .hospital("first", 0, Intake.UNLIMITED)
            .incidentType("crash", "first=rescue 1,transport 1")
            .changeType("crash", type -> type.withCourse(course).withTransport(toHospital))
            .scripted("c", "crash", 0, 1500)
            .scripted("d", "crash", 0, 1500);

    // The only ambulance is clear of the other at 24:00, at the hospital.
    assertTimeline(
        town,
        " d/1",
        """
        00:00:00.000 occurred     d/1 crash at 0.01347,0.00000
        00:00:00.000 reported     d/1
        00:00:10.000 answered     d/1
        00:00:30.000 verified     d/1
        00:00:30.000 notified     d/1 a/truck-2 first expected 180.0 s
        00:00:30.000 queued       d/1 lacks transport 1
        00:01:00.000 en route     d/1 a/truck-2
        00:03:30.000 on scene     d/1 a/truck-2 1500 m
        00:03:30.000 first action d/1 a/truck-2
        00:03:30.000 patients     d/1 1
        00:04:30.000 extricated   d/1 a/truck-2 survival 0.999
        00:04:30.000 controlled   d/1
        00:04:30.000 outcome      d/1 1.00 of 1.00 expected to survive
        00:04:30.000 cleared      d/1 a/truck-2
        00:07:00.000 in quarters  d/1 a/truck-2
        00:24:00.000 notified     d/1 a/ambulance-1 first expected 150.0 s
        00:24:00.000 en route     d/1 a/ambulance-1
        00:24:00.000 dequeued     d/1
        00:26:30.000 on scene     d/1 a/ambulance-1 1500 m
        00:31:30.000 to hospital  d/1 a/ambulance-1 first with 1
        00:34:00.000 at hospital  d/1 a/ambulance-1 first 1500 m
        00:34:00.000 handover     d/1 a/ambulance-1 first
        00:46:00.000 handed over  d/1 a/ambulance-1 first 1
        00:46:00.000 cleared      d/1 a/ambulance-1
        00:46:00.000 closed       d/1
        00:46:00.000 in quarters  d/1 a/ambulance-1
        """);
  }

  @Test
  void whereNoTransportIsCalledForOneComesForThoseWhoWouldBeLeft() {
    Course course = new TrappedPersons(RandomCount.of(1), minutes(1), SurvivalTable.TANGSHAN);
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "truck:rescue 1", "ambulance:transport 1")
            .hospital("first", 0, Intake.UNLIMITED)
            .incidentType("crash", "first=rescue 1")
            .changeType(
                "crash", type -> type.withCourse(course).withTransport(G01HospitalTest.transport()))
            .scripted("c", "crash", 0, 1500);

    assertTimeline(
        town,
        "notified",
        """
        00:00:30.000 notified     c/1 a/truck-1 first expected 180.0 s
        00:04:30.000 notified     c/1 a/ambulance-1 first expected 180.0 s
        """);
    assertTimeline(town, "closed", "00:27:00.000 closed       c/1\n");
  }

  private static RandomDuration minutes(int minutes) {
    return RandomDuration.constant(Duration.ofMinutes(minutes));
  }
}
