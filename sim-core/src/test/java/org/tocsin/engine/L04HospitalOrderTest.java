package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/** Hospitals that send ambulances elsewhere by order. */
class L04HospitalOrderTest {

  @Test
  void whileOrderedToDivertAHospitalGetsNobodyButWhoIsOnTheWayIsTakenIn() {
    TinyTown town =
        town(Intake.UNLIMITED)
            .order(1100, CityEffect.divert(Optional.of(Duration.ofHours(1)), "near"));

    // The order comes at 0:18:20, while i is on the way.
    assertTimeline(
        town,
        "hospital",
        """
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:19:30.000 at hospital  i/1 a/ambulance-1 near 1000 m
        00:27:50.000 to hospital  j/1 a/ambulance-2 far with 1
        00:31:50.000 at hospital  j/1 a/ambulance-2 far 2400 m
        02:17:50.000 to hospital  k/1 a/ambulance-1 near with 1
        02:19:30.000 at hospital  k/1 a/ambulance-1 near 1000 m
        """);
  }

  @Test
  void anOrderEndsEarlyWhenTheHospitalAdmitsAgain() {
    TinyTown town =
        town(Intake.UNLIMITED)
            .order(1100, CityEffect.divert(Optional.empty(), "near", "far"))
            .order(2000, CityEffect.admit("near"));

    assertTimeline(
        town,
        "to hospital",
        """
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:27:50.000 to hospital  j/1 a/ambulance-2 near with 1, though none takes any
        02:17:50.000 to hospital  k/1 a/ambulance-1 near with 1
        """);
  }

  @Test
  void aHospitalThatIsFullGoesOnDivertingWhenTheOrderEnds() {
    TinyTown town =
        town(Intake.UNLIMITED.withBeds(1))
            .order(1100, CityEffect.divert(Optional.of(Duration.ofHours(1)), "near"));

    assertTimeline(
        town,
        "s      near",
        """
        00:17:50.000 diverts      near 0 waiting, beds free 0
        """);
  }

  @Test
  void theTimelineTellsThatItWasOrdered() {
    TinyTown town =
        town(Intake.UNLIMITED)
            .order(600, CityEffect.divert(Optional.of(Duration.ofMinutes(5)), "near"));

    assertTimeline(
        town,
        "s      near",
        """
        00:10:00.000 diverts      near 0 waiting, by order
        00:15:00.000 reopens      near
        """);
  }

  private static TinyTown town(Intake near) {
    return TinyTown.onStreetOf(6000)
        .station(
            "a",
            "central",
            500,
            "ambulance:medical 1,transport 1",
            "ambulance:medical 1,transport 1")
        .incidentType("illness", "first=medical 1")
        .changeType("illness", type -> type.withTransport(G01HospitalTest.transport()))
        .hospital("near", 600, near)
        .hospital("far", 4000, Intake.UNLIMITED)
        .scripted("i", "illness", 0, 1600)
        .scripted("j", "illness", 600, 1600)
        .scripted("k", "illness", 7200, 1600);
  }
}
