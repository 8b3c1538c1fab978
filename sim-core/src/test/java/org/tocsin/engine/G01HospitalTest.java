package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.city.Readiness;
import org.tocsin.city.Unit;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitBackOnScene;
import org.tocsin.timeline.UnitWentBack;
import org.tocsin.town.TinyTown;

/** From the scene to the hospital: loading, the drive, the wait for a bay, the handover. */
class G01HospitalTest {

  private static final String AMBULANCE = "ambulance:medical 1,transport 1";

  @Test
  void anAmbulanceBringsThePatientToHospitalAndGoesHomeFromThere() {
    TinyTown town =
        town(500, AMBULANCE)
            .hospital("first", 3000, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 1500);

    assertTimeline(
        town,
        """
        00:00:00.000 occurred     i/1 illness at 0.01347,0.00000
        00:00:00.000 reported     i/1
        00:00:10.000 answered     i/1
        00:00:30.000 verified     i/1
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 130.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:02:40.000 on scene     i/1 a/ambulance-1 1000 m
        00:02:40.000 full force   i/1
        00:02:40.000 first action i/1 a/ambulance-1
        00:02:40.000 patients     i/1 1
        00:17:40.000 to hospital  i/1 a/ambulance-1 first with 1
        00:17:40.000 controlled   i/1
        00:20:10.000 at hospital  i/1 a/ambulance-1 first 1500 m
        00:20:10.000 handover     i/1 a/ambulance-1 first
        00:32:10.000 handed over  i/1 a/ambulance-1 first 1
        00:32:10.000 cleared      i/1 a/ambulance-1
        00:32:10.000 closed       i/1
        00:36:20.000 in quarters  i/1 a/ambulance-1
        """);
  }

  @Test
  void whoCannotCarryPatientsIsClearWhenTheWorkIsDone() {
    TinyTown town =
        town(500, AMBULANCE, "engine:rescue 1")
            .hospital("first", 3000, Intake.UNLIMITED)
            .incidentType("crash", "first=rescue 1,medical 1")
            .changeType("crash", type -> type.withTransport(transport()))
            .scripted("i", "crash", 0, 500);

    assertTimeline(
        town,
        "clear",
        """
        00:11:00.000 cleared      i/1 a/engine-1
        00:32:10.000 cleared      i/1 a/ambulance-1
        """);
  }

  @Test
  void aShareOfNoneLeavesNobodyToBring() {
    TinyTown town =
        town(500, AMBULANCE)
            .hospital("first", 3000, Intake.UNLIMITED)
            .changeType("illness", type -> type.withTransport(transport().withShare(0)))
            .scripted("i", "illness", 0, 500);

    assertTimeline(town, "cleared", "00:11:00.000 cleared      i/1 a/ambulance-1\n");
    assertTimeline(town, "hospital", "");
  }

  @Test
  void crewsWaitForABayInTheOrderOfTheirComing() {
    TinyTown town =
        town(500, AMBULANCE, AMBULANCE, AMBULANCE)
            .hospital("first", 500, Intake.UNLIMITED.withBays(1))
            .scripted("i", "illness", 0, 500)
            .scripted("j", "illness", 60, 500)
            .scripted("k", "illness", 120, 500);

    assertTimeline(
        town,
        "hand",
        """
        00:16:00.000 handover     i/1 a/ambulance-1 first
        00:28:00.000 handed over  i/1 a/ambulance-1 first 1
        00:28:00.000 handover     j/1 a/ambulance-2 first
        00:40:00.000 handed over  j/1 a/ambulance-2 first 1
        00:40:00.000 handover     k/1 a/ambulance-3 first
        00:52:00.000 handed over  k/1 a/ambulance-3 first 1
        """);
  }

  @Test
  void aUnitClearAtTheHospitalGoesFromThereToTheNextIncident() {
    TinyTown town =
        town(500, AMBULANCE)
            .hospital("first", 3000, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 1500)
            .scripted("j", "illness", 600, 2800);

    // j waits from 0:10:30; i is handed over at 0:32:10, 200 m from j.
    assertTimeline(town, "scene     j", "00:32:30.000 on scene     j/1 a/ambulance-1 200 m\n");
  }

  @Test
  void aPatientForWhomNobodyIsThereIsFetchedLater() {
    TinyTown town =
        town(500, AMBULANCE)
            .hospital("first", 3000, Intake.UNLIMITED)
            .changeType(
                "illness", type -> type.withTransport(transport().withPatients(new Constant(2))))
            .scripted("i", "illness", 0, 2000);

    assertTimeline(
        town,
        " i/1 a/",
        """
        00:00:30.000 notified     i/1 a/ambulance-1 first expected 180.0 s
        00:01:00.000 en route     i/1 a/ambulance-1
        00:03:30.000 on scene     i/1 a/ambulance-1 1500 m
        00:03:30.000 first action i/1 a/ambulance-1
        00:18:30.000 to hospital  i/1 a/ambulance-1 first with 1
        00:20:10.000 at hospital  i/1 a/ambulance-1 first 1000 m
        00:20:10.000 handover     i/1 a/ambulance-1 first
        00:32:10.000 handed over  i/1 a/ambulance-1 first 1
        00:32:10.000 goes back    i/1 a/ambulance-1 for 1
        00:33:50.000 back         i/1 a/ambulance-1
        00:38:50.000 to hospital  i/1 a/ambulance-1 first with 1
        00:40:30.000 at hospital  i/1 a/ambulance-1 first 1000 m
        00:40:30.000 handover     i/1 a/ambulance-1 first
        00:52:30.000 handed over  i/1 a/ambulance-1 first 1
        00:52:30.000 cleared      i/1 a/ambulance-1
        00:56:40.000 in quarters  i/1 a/ambulance-1
        """);
  }

  @Test
  void theWayBackHasLuckOfItsOwn() {
    TinyTown town =
        town(500, AMBULANCE)
            .hospital("first", 3000, Intake.UNLIMITED)
            .changeType(
                "illness", type -> type.withTransport(transport().withPatients(new Constant(2))))
            .scripted("i", "illness", 0, 2000);
    TinyTown uncertain =
        Crews.change(
            town,
            "a/",
            unit ->
                new Unit(
                    unit.index(),
                    unit.id(),
                    unit.type(),
                    unit.station(),
                    new Readiness(
                        unit.readiness().turnout(), Duration.ZERO, 0.3, RandomDuration.ZERO)));

    List<Long> tripsMillis = tripsMillis(uncertain);

    // Out, back, and out with the second: as far, but each as long as it happens to take.
    assertThat(tripsMillis).hasSize(3).doesNotHaveDuplicates();
  }

  private static List<Long> tripsMillis(TinyTown town) {
    List<Long> trips = new ArrayList<>();
    FactConsumer watch =
        new FactConsumer() {
          private long left;

          @Override
          public void transportBegan(TransportBegan fact) {
            left = fact.atMillis();
          }

          @Override
          public void unitAtHospital(UnitAtHospital fact) {
            trips.add(fact.atMillis() - left);
          }

          @Override
          public void unitWentBack(UnitWentBack fact) {
            left = fact.atMillis();
          }

          @Override
          public void unitBackOnScene(UnitBackOnScene fact) {
            trips.add(fact.atMillis() - left);
          }
        };
    DrillRunner.run(town.drill(), new RandomStreams(1, 0), watch);
    return trips;
  }

  @Test
  void severalPatientsInOneUnitAreLoadedAndHandedOverOneAfterTheOther() {
    TinyTown town =
        town(500, "bus:medical 1,transport 3")
            .hospital("first", 500, Intake.UNLIMITED)
            .changeType(
                "illness", type -> type.withTransport(transport().withPatients(new Constant(2))))
            .scripted("i", "illness", 0, 500);

    assertTimeline(
        town,
        "hospital",
        """
        00:21:00.000 to hospital  i/1 a/bus-1 first with 2
        00:21:00.000 at hospital  i/1 a/bus-1 first 0 m
        """);
    assertTimeline(town, "handed", "00:45:00.000 handed over  i/1 a/bus-1 first 2\n");
  }

  @Test
  void aSecondAmbulanceTakesTheSecondPatientSoThatTheFirstNeedNotComeBack() {
    TinyTown town =
        town(500, AMBULANCE, AMBULANCE)
            .hospital("first", 500, Intake.UNLIMITED)
            .incidentType("crash", "first=medical 2")
            .changeType(
                "crash", type -> type.withTransport(transport().withPatients(new Constant(2))))
            .scripted("i", "crash", 0, 1500);

    assertTimeline(
        town,
        "handed over",
        """
        00:31:20.000 handed over  i/1 a/ambulance-1 first 1
        00:31:20.000 handed over  i/1 a/ambulance-2 first 1
        """);
    assertTimeline(town, "goes back", "");
  }

  /** Illnesses after 10 min of work: 5 min to load, 12 min to hand over. */
  static Transport transport() {
    return Transport.PLAIN
        .withLoading(RandomDuration.constant(Duration.ofMinutes(5)))
        .withHandover(RandomDuration.constant(Duration.ofMinutes(12)));
  }

  static TinyTown town(int stationMetres, String... units) {
    return TinyTown.onStreetOf(4000)
        .station("a", "central", stationMetres, units)
        .incidentType("illness", "first=medical 1")
        .changeType("illness", type -> type.withTransport(transport()));
  }
}
