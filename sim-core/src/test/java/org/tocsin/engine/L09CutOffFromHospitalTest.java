package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.drill.CloseRoads;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.TransportAssembler;
import org.tocsin.measure.TransportRecord;
import org.tocsin.random.RandomStreams;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/**
 * Ambulances whose hospital is cut off while they are on their way there. The ambulance leaves the
 * scene at 1600 m at 0:17:50, for the hospital at 600 m.
 */
class L09CutOffFromHospitalTest {

  @Test
  void anAmbulanceGoesToAnotherHospitalThatItCanReach() {
    TinyTown town = town(Intake.UNLIMITED.withBeds(1)).close(1100, 900, 1000);

    // It is at 1300 m then; the bed that was kept for its patient is free again.
    assertTimeline(
        town,
        "",
        """
        00:00:00.000 occurred     i/1 illness at 0.01437,0.00000
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 140.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:02:50.000 on scene     i/1 a/ambulance-1 1100 m
        00:02:50.000 full force   i/1
        00:02:50.000 first action i/1 a/ambulance-1
        00:02:50.000 patients     i/1 1
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:17:50.000 diverts      near 0 waiting, beds free 0
        00:17:50.000 controlled   i/1
        00:18:20.000 inject       i1
        00:18:20.000 road closed  900-1000 m
        00:18:20.000 diverted     i/1 a/ambulance-1 far instead of near
        00:18:20.000 reopens      near
        00:18:20.000 rerouted     a/ambulance-1 there at 00:22:50.000
        00:22:50.000 at hospital  i/1 a/ambulance-1 far 3000 m
        00:22:50.000 handover     i/1 a/ambulance-1 far
        00:34:50.000 handed over  i/1 a/ambulance-1 far 1
        00:34:50.000 cleared      i/1 a/ambulance-1
        00:34:50.000 closed       i/1
        00:34:50.000 halted       a/ambulance-1
        """);
  }

  @Test
  void itGoesThereEvenIfNoneTakesAny() {
    TinyTown town =
        town(Intake.UNLIMITED)
            .order(1000, CityEffect.divert(Optional.empty(), "far"))
            .close(1100, 900, 1000);

    assertTimeline(
        town,
        "diverted",
        """
        00:18:20.000 diverted     i/1 a/ambulance-1 far instead of near, though none takes any
        """);
  }

  @Test
  void itWaitsWhileNoHospitalCanBeReachedAndTakesTheFirstThatCan() {
    TinyTown town =
        betweenClosures(town(Intake.UNLIMITED)).reopen(1700, 2000, 2100).reopen(1760, 900, 1000);

    // Once it is on its way to the other it does not turn back.
    assertTimeline(
        town,
        "ambulance-1",
        """
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 140.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:02:50.000 on scene     i/1 a/ambulance-1 1100 m
        00:02:50.000 first action i/1 a/ambulance-1
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:18:20.000 halted       a/ambulance-1
        00:28:20.000 diverted     i/1 a/ambulance-1 far instead of near
        00:28:20.000 rerouted     a/ambulance-1 there at 00:32:50.000
        00:32:50.000 at hospital  i/1 a/ambulance-1 far 3000 m
        00:32:50.000 handover     i/1 a/ambulance-1 far
        00:44:50.000 handed over  i/1 a/ambulance-1 far 1
        00:44:50.000 cleared      i/1 a/ambulance-1
        00:50:40.000 in quarters  i/1 a/ambulance-1
        """);
  }

  @Test
  void itGoesOnToItsOwnHospitalIfThatIsReachedAgainFirst() {
    TinyTown town = betweenClosures(town(Intake.UNLIMITED)).reopen(1700, 900, 1000);

    assertTimeline(
        town,
        "hospital",
        """
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:29:30.000 at hospital  i/1 a/ambulance-1 near 1000 m
        """);
  }

  @Test
  void aMerelyLongerWayIsNoReasonToGoElsewhere() {
    TinyTown town =
        town(TinyTown.onStreetWithBypass(6000, 800, 1100, 3000), Intake.UNLIMITED, Intake.UNLIMITED)
            .close(1100, 900, 1000);

    assertTimeline(
        town,
        "hospital",
        """
        00:17:50.000 to hospital  i/1 a/ambulance-1 near with 1
        00:24:00.000 at hospital  i/1 a/ambulance-1 near 3700 m
        """);
  }

  @Test
  void theRowOfTheTransportTellsWhereItEnded() {
    TinyTown town =
        town(Intake.UNLIMITED).close(1100, 900, 1000).lasting(Duration.ofHours(2), Duration.ZERO);
    List<TransportRecord> rows = new ArrayList<>();
    TransportAssembler assembler =
        new TransportAssembler(
            new RecordConsumer() {
              @Override
              public void transport(TransportRecord row) {
                rows.add(row);
              }
            });

    DrillRunner.run(town.drill(), new RandomStreams(1, 0), assembler);

    assertThat(rows).singleElement().extracting(row -> row.hospital().id()).isEqualTo("far");
  }

  /** At once the road closes on both sides of the ambulance. */
  private static TinyTown betweenClosures(TinyTown town) {
    return town.inject(
        1100,
        new CloseRoads(town.stretch(900, 1000), false, Optional.empty()),
        new CloseRoads(town.stretch(2000, 2100), false, Optional.empty()));
  }

  private static TinyTown town(Intake near) {
    return town(TinyTown.onStreetOf(6000), near, Intake.UNLIMITED);
  }

  private static TinyTown town(TinyTown street, Intake near, Intake far) {
    return street
        .station("a", "central", 500, "ambulance:medical 1,transport 1")
        .incidentType("illness", "first=medical 1")
        .changeType("illness", type -> type.withTransport(G01HospitalTest.transport()))
        .hospital("near", 600, near)
        .hospital("far", 4000, far)
        .scripted("i", "illness", 0, 1600);
  }
}
