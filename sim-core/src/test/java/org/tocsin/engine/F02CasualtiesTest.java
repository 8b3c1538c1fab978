package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.CardiacArrest;
import org.tocsin.incident.CardiacArrest.Source;
import org.tocsin.incident.Casualties;
import org.tocsin.incident.Course;
import org.tocsin.incident.Triage;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** People who get worse while they wait; who treats them is there 210 s after it happened. */
class F02CasualtiesTest {

  private static final RandomDuration TEN_MINUTES = RandomDuration.constant(Duration.ofMinutes(10));

  @Test
  void aCardiacArrestIsTreatedAndTheSurvivalIsThatOfTheTimeUntilThen() {
    TinyTown town =
        town("ambulance:medical 1").changeType("ill", type -> type.withCourse(arrest()));

    // De Maio after 3.5 min: 1 / (1 + exp(0.679 + 0.262 x 3.5)) = 0.169.
    assertTimeline(
        town.scripted("i", "ill", 0, 1500),
        """
        00:00:00.000 occurred     i/1 ill at 0.01347,0.00000
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 180.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:03:30.000 on scene     i/1 a/ambulance-1 1500 m
        00:03:30.000 full force   i/1
        00:03:30.000 first action i/1 a/ambulance-1
        00:13:30.000 treated      i/1 a/ambulance-1 person survival 0.169
        00:13:30.000 controlled   i/1
        00:13:30.000 outcome      i/1 0.17 of 1.00 expected to survive
        00:13:30.000 cleared      i/1 a/ambulance-1
        00:13:30.000 closed       i/1
        00:16:00.000 in quarters  i/1 a/ambulance-1
        """);
  }

  @Test
  void whoNeedsHelpMostIsTreatedFirst() {
    Course course = new Casualties(RandomCount.of(3), Triage.classes(0.5, 0.5, 0), TEN_MINUTES);
    TinyTown town = town("ambulance:medical 1").changeType("ill", type -> type.withCourse(course));

    assertTimeline(
        town.scripted("i", "ill", 0, 1500),
        "treated",
        """
        00:13:30.000 treated      i/1 a/ambulance-1 immediate survival 0.232
        00:23:30.000 treated      i/1 a/ambulance-1 immediate survival 0.200
        00:33:30.000 treated      i/1 a/ambulance-1 delayed survival 0.610
        """);
  }

  @Test
  void anAmbulanceThatFindsNobodyLeftToTreatLeavesAndTheOthersWork() {
    Course course = new Casualties(RandomCount.of(2), Triage.classes(1, 0, 0), TEN_MINUTES);
    TinyTown town =
        town("ambulance:medical 1", "ambulance:medical 1", "ambulance:medical 1")
            .changeType("ill", type -> type.withCourse(course));

    assertTimeline(
        town.scripted("i", "ill", 0, 1500),
        """
        00:00:00.000 occurred     i/1 ill at 0.01347,0.00000
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 180.0 s
        00:00:30.000 notified     i/1 a/ambulance-2 first expected 180.0 s
        00:00:30.000 notified     i/1 a/ambulance-3 first expected 180.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:01:00.000 en route     i/1 a/ambulance-2
        00:01:00.000 en route     i/1 a/ambulance-3
        00:03:30.000 on scene     i/1 a/ambulance-1 1500 m
        00:03:30.000 first action i/1 a/ambulance-1
        00:03:30.000 on scene     i/1 a/ambulance-2 1500 m
        00:03:30.000 on scene     i/1 a/ambulance-3 1500 m
        00:03:30.000 full force   i/1
        00:03:30.000 cleared      i/1 a/ambulance-3
        00:06:00.000 in quarters  i/1 a/ambulance-3
        00:13:30.000 treated      i/1 a/ambulance-1 immediate survival 0.232
        00:13:30.000 cleared      i/1 a/ambulance-1
        00:13:30.000 treated      i/1 a/ambulance-2 immediate survival 0.232
        00:13:30.000 controlled   i/1
        00:13:30.000 outcome      i/1 0.46 of 2.00 expected to survive
        00:13:30.000 cleared      i/1 a/ambulance-2
        00:13:30.000 closed       i/1
        00:16:00.000 in quarters  i/1 a/ambulance-1
        00:16:00.000 in quarters  i/1 a/ambulance-2
        """);
  }

  @Test
  void whoCannotTreatStandsByUntilNobodyCanBeSaved() {
    TinyTown town = town("engine:rescue 1").changeType("ill", type -> type.withCourse(arrest()));

    assertTimeline(
        town.scripted("i", "ill", 0, 1500),
        """
        00:00:00.000 occurred     i/1 ill at 0.01347,0.00000
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/engine-1 first expected 180.0 s
        00:01:00.000 en route     i/1 a/engine-1
        00:03:30.000 on scene     i/1 a/engine-1 1500 m
        00:03:30.000 full force   i/1
        00:03:30.000 first action i/1 a/engine-1
        00:30:00.000 outcome      i/1 0.00 of 1.00 expected to survive
        00:30:00.000 cleared      i/1 a/engine-1
        00:30:00.000 closed       i/1
        00:32:30.000 in quarters  i/1 a/engine-1
        """);
  }

  @Test
  void whereNobodyIsHurtTheFirstUnitFindsThatAllIsWell() {
    Course course = new Casualties(RandomCount.of(0), Triage.classes(1, 0, 0), TEN_MINUTES);
    TinyTown town = town("ambulance:medical 1").changeType("ill", type -> type.withCourse(course));

    assertTimeline(
        town.scripted("i", "ill", 0, 1500),
        """
        00:00:00.000 occurred     i/1 ill at 0.01347,0.00000
        00:00:00.000 outcome      i/1 nobody hurt
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 180.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:03:30.000 on scene     i/1 a/ambulance-1 1500 m
        00:03:30.000 full force   i/1
        00:03:30.000 first action i/1 a/ambulance-1
        00:03:30.000 controlled   i/1
        00:03:30.000 cleared      i/1 a/ambulance-1
        00:03:30.000 closed       i/1
        00:06:00.000 in quarters  i/1 a/ambulance-1
        """);
  }

  /** Outcomes would look better than they are if those whom nobody helps were left out. */
  @Test
  void whoIsTurnedAwayIsCountedAsNeverReached() {
    TinyTown town =
        town("ambulance:medical 1")
            .changeType("ill", type -> type.withCourse(arrest()))
            .plan(plan -> plan.withQueueCapacity(0))
            .scripted("helped", "ill", 0, 1500)
            .scripted("refused", "ill", 60, 1500);

    assertTimeline(
        town,
        "refused",
        """
        00:01:00.000 occurred     refused/1 ill at 0.01347,0.00000
        00:01:00.000 reported     refused/1
        00:01:10.000 answered     refused/1
        00:01:30.000 verified     refused/1
        00:01:30.000 turned away  refused/1
        00:01:30.000 outcome      refused/1 0.00 of 1.00 expected to survive
        """);
  }

  static Casualties arrest() {
    return new Casualties(
        RandomCount.of(1),
        Triage.everybody(new CardiacArrest(Source.DE_MAIO, Optional.empty())),
        TEN_MINUTES);
  }

  /** One of each unit is called for. */
  private static TinyTown town(String... units) {
    String capability = units[0].replaceFirst(".*:(\\S+) .*", "$1");
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, units)
        .incidentType("ill", "first=" + capability + " " + List.of(units).size());
  }
}
