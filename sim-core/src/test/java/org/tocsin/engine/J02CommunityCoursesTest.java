package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.Neighbourhood;
import org.tocsin.town.TinyTown;

/** What people of the community do for fires, for the ill, and where there is nothing. */
class J02CommunityCoursesTest {

  @Test
  void aFireThatAVolunteerPutsOutNeedsNoEngine() {
    TinyTown town =
        Neighbourhood.of("street").livingAt(2900).in(fires()).scripted("f", "fire", 0, 3000);

    // 70 s after the flames: 229.8 kW, below the 300 kW of extinguishers.
    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.02695,0.00000
        00:00:00.000 reported     f/1
        00:00:00.000 alerted      f/1 street: 1 near, 1 accept
        00:00:00.000 accepted     f/1 street/1 expected 70.0 s
        00:00:10.000 answered     f/1
        00:00:20.000 en route     f/1 street/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:10.000 on scene     f/1 street/1 100 m
        00:01:10.000 first action f/1 street/1
        00:01:10.000 controlled   f/1
        00:01:10.000 recalled     f/1 a/engine-1
        00:01:20.000 in quarters  f/1 a/engine-1
        00:07:09.488 knocked down f/1
        00:07:09.488 outcome      f/1 0.9 m2 burnt, loss 1838
        00:17:09.488 put out      f/1 street/1
        00:17:09.488 cleared      f/1 street/1
        00:17:09.488 closed       f/1
        00:17:59.488 in quarters  f/1 street/1
        """);
  }

  @Test
  void whoControlsAFireStaysUntilItIsOutAndWhoIsThereWithHimLeaves() {
    TinyTown town = fires();
    Neighbourhood.of("warden").tier("grid-worker").provides("warning").livingAt(2950).in(town);
    Neighbourhood.of("street").livingAt(2900).in(town);

    assertTimeline(
        town.scripted("f", "fire", 0, 3000),
        "01:10.000",
        """
        00:01:10.000 on scene     f/1 street/1 100 m
        00:01:10.000 first action f/1 street/1
        00:01:10.000 controlled   f/1
        00:01:10.000 recalled     f/1 a/engine-1
        00:01:10.000 cleared      f/1 warden/1
        """);
  }

  @Test
  void aFireTooBigForExtinguishersIsLeftToTheEngine() {
    TinyTown town =
        Neighbourhood.of("street").livingAt(2700).in(fires()).scripted("f", "fire", 0, 3000);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.02695,0.00000
        00:00:00.000 reported     f/1
        00:00:00.000 alerted      f/1 street: 1 near, 1 accept
        00:00:00.000 accepted     f/1 street/1 expected 170.0 s
        00:00:10.000 answered     f/1
        00:00:20.000 en route     f/1 street/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:02:50.000 on scene     f/1 street/1 300 m
        00:02:50.000 first action f/1 street/1
        00:06:00.000 on scene     f/1 a/engine-1 3000 m
        00:06:00.000 full force   f/1
        00:06:00.000 cleared      f/1 street/1
        00:06:00.000 controlled   f/1
        00:07:05.552 knocked down f/1
        00:07:05.552 outcome      f/1 24.3 m2 burnt, loss 48626
        00:08:30.000 in quarters  f/1 street/1
        00:17:05.552 put out      f/1 a/engine-1
        00:17:05.552 cleared      f/1 a/engine-1
        00:17:05.552 closed       f/1
        00:22:05.552 in quarters  f/1 a/engine-1
        """);
  }

  @Test
  void theAmbulanceGoesOnWithThePatientWhomAVolunteerRevives() {
    TinyTown town =
        Neighbourhood.of("street")
            .provides("medical")
            .livingAt(2900)
            .in(
                TinyTown.onStreetOf(3000)
                    .station("a", "central", 0, "ambulance:medical 1")
                    .incidentType("ill", "first=medical 1")
                    .changeType("ill", type -> type.withCourse(F02CasualtiesTest.arrest())));

    assertTimeline(
        town.scripted("i", "ill", 0, 3000),
        """
        00:00:00.000 occurred     i/1 ill at 0.02695,0.00000
        00:00:00.000 reported     i/1
        00:00:00.000 alerted      i/1 street: 1 near, 1 accept
        00:00:00.000 accepted     i/1 street/1 expected 70.0 s
        00:00:10.000 answered     i/1
        00:00:20.000 en route     i/1 street/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 330.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:01:10.000 on scene     i/1 street/1 100 m
        00:01:10.000 first action i/1 street/1
        00:06:00.000 on scene     i/1 a/ambulance-1 3000 m
        00:06:00.000 full force   i/1
        00:06:00.000 cleared      i/1 street/1
        00:06:50.000 in quarters  i/1 street/1
        00:11:10.000 treated      i/1 a/ambulance-1 person survival 0.272
        00:11:10.000 controlled   i/1
        00:11:10.000 outcome      i/1 0.27 of 1.00 expected to survive
        00:11:10.000 cleared      i/1 a/ambulance-1
        00:11:10.000 closed       i/1
        00:16:10.000 in quarters  i/1 a/ambulance-1
        """);
  }

  @Test
  void aVolunteerWhoFindsNothingStopsTheEngine() {
    AlarmSource detector =
        new AlarmSource(SourceKind.AUTOMATIC_ALARM, RandomDuration.ZERO, 0, 1, 0, false);
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(2900)
            .in(fires())
            .changeType("fire", type -> type.withDetection(Detection.by(detector)))
            .scripted("f", "fire", 0, 3000);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     f/1 fire at 0.02695,0.00000
        00:00:00.000 noticed      f/1 by automatic-alarm
        00:00:00.000 reported     f/1
        00:00:00.000 alerted      f/1 street: 1 near, 1 accept
        00:00:00.000 accepted     f/1 street/1 expected 70.0 s
        00:00:10.000 answered     f/1
        00:00:20.000 en route     f/1 street/1
        00:00:30.000 verified     f/1
        00:00:30.000 notified     f/1 a/engine-1 first expected 330.0 s
        00:01:00.000 en route     f/1 a/engine-1
        00:01:10.000 on scene     f/1 street/1 100 m
        00:01:10.000 first action f/1 street/1
        00:01:10.000 false alarm  f/1 found by street/1
        00:01:10.000 recalled     f/1 a/engine-1
        00:01:10.000 cleared      f/1 street/1
        00:01:10.000 closed       f/1
        00:01:20.000 in quarters  f/1 a/engine-1
        00:02:00.000 in quarters  f/1 street/1
        """);
  }

  private static TinyTown fires() {
    return TinyTown.onStreetOf(3000)
        .flow("engine", 2000)
        .station("a", "central", 0, "engine:initial-attack 1,pumping 1")
        .incidentType("fire", "first=initial-attack 1", "alarm-1=pumping 1")
        .changeType("fire", type -> type.withCourse(Fires.inTheOpen()));
  }
}
