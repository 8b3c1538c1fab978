package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.incident.Crowd;
import org.tocsin.random.RandomCount;
import org.tocsin.town.TinyTown;

/** A crowd on 100 m2 with exits of 2 m: 2.6 people a second if all of the width is used. */
class F05CrowdTest {

  @Test
  void policeOpenTheExitsAndTheCrushEndsSooner() {
    TinyTown town = town(1000).station("a", "central", 0, "car:police 1");

    // 0.78 a second leave until 210 s, then 1.3 a second: 600 people, 6 on a square metre, after
    // 391.693 s. Hurt are 3.213 until the police come and 2.175 after; 5 % of them die.
    assertTimeline(
        town.scripted("c", "crowd", 0, 1500),
        """
        00:00:00.000 occurred     c/1 crowd at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 notified     c/1 a/car-1 first expected 180.0 s
        00:01:00.000 en route     c/1 a/car-1
        00:03:30.000 on scene     c/1 a/car-1 1500 m
        00:03:30.000 full force   c/1
        00:03:30.000 first action c/1 a/car-1
        00:06:31.693 relieved     c/1
        00:14:13.231 dispersed    c/1
        00:14:13.231 controlled   c/1
        00:14:13.231 outcome      c/1 5.12 of 5.39 expected to survive
        00:14:13.231 cleared      c/1 a/car-1
        00:14:13.231 closed       c/1
        00:16:43.231 in quarters  c/1 a/car-1
        """);
  }

  @Test
  void aCrowdThatIsNotDenseHurtsNobodyAndDisperses() {
    TinyTown town = town(390).station("a", "central", 0, "truck:hazmat 1");

    // 390 people leave at 0.78 a second.
    assertTimeline(
        town.scripted("c", "crowd", 0, 1500),
        """
        00:00:00.000 occurred     c/1 crowd at 0.01347,0.00000
        00:00:00.000 reported     c/1
        00:00:10.000 answered     c/1
        00:00:30.000 verified     c/1
        00:00:30.000 queued       c/1 lacks police 1
        00:08:20.000 dispersed    c/1
        00:08:20.000 outcome      c/1 nobody hurt
        """);
  }

  private static TinyTown town(int people) {
    Crowd crowd = new Crowd(RandomCount.of(people), 100, 2, 1.3, 0.3, 0.2, 6, 1, 0.05);
    return TinyTown.onStreetOf(3000)
        .incidentType("crowd", "first=police 1")
        .changeType("crowd", type -> type.withCourse(crowd));
  }
}
