package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.Detection;
import org.tocsin.incident.FireFighting;
import org.tocsin.incident.FireGrowth;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/**
 * What has ended before anybody came: nobody has brought it under control, and the first one there
 * sends the others back.
 */
class F07EndedTest {

  @Test
  void aCrowdThatHasDispersed() {
    Crowd crowd = new Crowd(RandomCount.of(39), 100, 2, 1.3, 0.3, 0.2, 6, 1, 0.05);

    // The last of 39 has left after 50 s.
    assertTimeline(
        town(crowd),
        " x/1",
        """
        00:00:00.000 occurred     x/1 end at 0.00449,0.00000
        00:00:00.000 reported     x/1
        00:00:10.000 answered     x/1
        00:00:30.000 verified     x/1
        00:00:30.000 notified     x/1 a/engine-1 first expected 80.0 s
        00:00:30.000 notified     x/1 b/engine-1 first expected 280.0 s
        00:00:50.000 dispersed    x/1
        00:00:50.000 outcome      x/1 nobody hurt
        00:01:00.000 en route     x/1 a/engine-1
        00:01:00.000 en route     x/1 b/engine-1
        00:01:50.000 on scene     x/1 a/engine-1 500 m
        00:01:50.000 first action x/1 a/engine-1
        00:01:50.000 recalled     x/1 b/engine-1
        00:01:50.000 cleared      x/1 a/engine-1
        00:01:50.000 closed       x/1
        00:02:40.000 in quarters  x/1 b/engine-1
        00:02:40.000 in quarters  x/1 a/engine-1
        """);
  }

  @Test
  void aLeakThatHasRunEmpty() {
    GasLeak leak =
        new GasLeak(
            0, minutes(15), minutes(1), 100, 5000, 20, 0.1, 0.1, Optional.empty(), minutes(20));

    assertTimeline(
        town(leak),
        " x/1",
        """
        00:00:00.000 occurred     x/1 end at 0.00449,0.00000
        00:00:00.000 reported     x/1
        00:00:10.000 answered     x/1
        00:00:30.000 verified     x/1
        00:00:30.000 notified     x/1 a/engine-1 first expected 80.0 s
        00:00:30.000 notified     x/1 b/engine-1 first expected 280.0 s
        00:01:00.000 leak stopped x/1
        00:01:00.000 outcome      x/1 nobody hurt
        00:01:00.000 en route     x/1 a/engine-1
        00:01:00.000 en route     x/1 b/engine-1
        00:01:50.000 on scene     x/1 a/engine-1 500 m
        00:01:50.000 first action x/1 a/engine-1
        00:01:50.000 recalled     x/1 b/engine-1
        00:02:40.000 in quarters  x/1 b/engine-1
        00:21:50.000 cleared      x/1 a/engine-1
        00:21:50.000 closed       x/1
        00:22:40.000 in quarters  x/1 a/engine-1
        """);
  }

  @Test
  void aFireThatHasBurntOut() {
    GrowingFire fire =
        new GrowingFire(
            RandomDuration.ZERO,
            new FireGrowth(FireGrowth.Pace.FAST.alpha(), Optional.empty(), 250, 100, 780),
            new FireFighting(300, 0.06, Duration.ofMinutes(2), minutes(10)),
            0,
            0,
            Optional.empty());
    TinyTown town = town(fire, Detection.after(minutes(120)));

    assertTimeline(town, "burnt out", "01:00:06.735 burnt out    x/1\n");
    assertTimeline(town, "recalled", "02:01:50.000 recalled     x/1 b/engine-1\n");
    assertTimeline(town, "controlled", "");
  }

  private static TinyTown town(Course course) {
    return town(course, Detection.after(RandomDuration.ZERO));
  }

  private static TinyTown town(Course course, Detection detection) {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:police 1")
        .station("b", "central", 3000, "engine:police 1")
        .incidentType("end", "first=police 2")
        .changeType("end", type -> type.withCourse(course).withDetection(detection))
        .scripted("x", "end", 0, 500);
  }

  private static RandomDuration minutes(int minutes) {
    return RandomDuration.constant(Duration.ofMinutes(minutes));
  }
}
