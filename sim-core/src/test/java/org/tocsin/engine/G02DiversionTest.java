package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Intake;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.TinyTown;

/** Which hospital: the nearest that takes patients, and what happens when none does. */
class G02DiversionTest {

  private static final String[] FIVE_AMBULANCES =
      Collections.nCopies(5, "ambulance:medical 1,transport 1").toArray(String[]::new);

  @Test
  void theNearestHospitalIsChosen() {
    TinyTown town =
        town()
            .hospital("east", 4000, Intake.UNLIMITED)
            .hospital("west", 0, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 1900)
            .scripted("j", "illness", 0, 2100);

    assertTimeline(
        town,
        "to hospital",
        """
        00:18:20.000 to hospital  i/1 a/ambulance-1 west with 1
        00:18:40.000 to hospital  j/1 a/ambulance-2 east with 1
        """);
  }

  @Test
  void equallyNearHospitalsAreSettledByTheLowestId() {
    TinyTown town =
        town()
            .hospital("west", 0, Intake.UNLIMITED)
            .hospital("east", 4000, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 2000);

    assertTimeline(
        town, "to hospital", "00:18:30.000 to hospital  i/1 a/ambulance-1 east with 1\n");
  }

  @Test
  void aHospitalWithTooManyWaitingSendsOthersElsewhereUntilFewerWait() {
    TinyTown town =
        town()
            .hospital("near", 600, Intake.UNLIMITED.withBays(1).withDivertsAt(1))
            .hospital("far", 4000, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 600)
            .scripted("j", "illness", 60, 600)
            .scripted("k", "illness", 120, 600)
            .scripted("l", "illness", 780, 600);

    // j is the first to wait, at 0:17:10, until i has left the bay at 0:28:10; k leaves the scene
    // between, l after, and waits in its turn for j.
    assertTimeline(
        town,
        "to hospital",
        """
        00:16:10.000 to hospital  i/1 a/ambulance-1 near with 1
        00:17:10.000 to hospital  j/1 a/ambulance-2 near with 1
        00:18:10.000 to hospital  k/1 a/ambulance-3 far with 1
        00:29:10.000 to hospital  l/1 a/ambulance-4 near with 1
        """);
    assertTimeline(
        town,
        "s      near",
        """
        00:17:10.000 diverts      near 1 waiting
        00:28:10.000 reopens      near
        00:29:10.000 diverts      near 1 waiting
        00:40:10.000 reopens      near
        """);
  }

  @Test
  void aHospitalWithoutABedTakesNobodyUntilOneIsFree() {
    RandomDuration stay = RandomDuration.constant(Duration.ofMinutes(30));
    TinyTown town =
        town()
            .hospital("near", 600, Intake.UNLIMITED.withBeds(1).withStay(stay))
            .hospital("far", 4000, Intake.UNLIMITED)
            .scripted("i", "illness", 0, 600)
            .scripted("j", "illness", 60, 600)
            .scripted("k", "illness", 3600, 600);

    assertTimeline(
        town,
        "to hospital",
        """
        00:16:10.000 to hospital  i/1 a/ambulance-1 near with 1
        00:17:10.000 to hospital  j/1 a/ambulance-2 far with 1
        01:16:10.000 to hospital  k/1 a/ambulance-1 near with 1
        """);
    assertTimeline(
        town,
        "s      near",
        """
        00:16:10.000 diverts      near 0 waiting, beds free 0
        00:58:10.000 reopens      near
        01:16:10.000 diverts      near 0 waiting, beds free 0
        01:58:10.000 reopens      near
        """);
  }

  @Test
  void ifNoHospitalTakesPatientsTheyAreBroughtWhereTheWaitIsShortest() {
    TinyTown town =
        town()
            .hospital("near", 600, Intake.UNLIMITED.withBeds(1).withBays(1))
            .hospital("far", 4000, Intake.UNLIMITED.withBeds(1).withBays(2))
            .scripted("i", "illness", 0, 600)
            .scripted("j", "illness", 60, 600)
            .scripted("k", "illness", 120, 600)
            .scripted("l", "illness", 180, 600);

    // Near, k would wait 12 min for i's bay; far is 340 s away, with a bay beside j's. For l, one
    // of
    // far's two bays is expected to be free after 6 min.
    assertTimeline(
        town,
        "to hospital",
        """
        00:16:10.000 to hospital  i/1 a/ambulance-1 near with 1
        00:17:10.000 to hospital  j/1 a/ambulance-2 far with 1
        00:18:10.000 to hospital  k/1 a/ambulance-3 far with 1, though none takes any
        00:19:10.000 to hospital  l/1 a/ambulance-4 far with 1, though none takes any
        """);
  }

  @Test
  void theLeastWaitCountsThoseWhoAreAheadAtTheBays() {
    TinyTown town =
        town()
            .changeType(
                "illness",
                type ->
                    type.withTransport(
                        G01HospitalTest.transport().withChoice(HospitalChoice.LEAST_WAIT)))
            .hospital("near", 600, Intake.UNLIMITED.withBays(1))
            .hospital("far", 4000, Intake.UNLIMITED.withBays(1))
            .scripted("i", "illness", 0, 600)
            .scripted("j", "illness", 60, 600)
            .scripted("k", "illness", 780, 600);

    // j would wait 12 min for i's bay, and is at the far hospital after 340 s; k comes when it is
    // free.
    assertTimeline(
        town,
        "to hospital",
        """
        00:16:10.000 to hospital  i/1 a/ambulance-1 near with 1
        00:17:10.000 to hospital  j/1 a/ambulance-2 far with 1
        00:29:10.000 to hospital  k/1 a/ambulance-3 near with 1
        """);
  }

  @Test
  void aCrewThatBringsSeveralCountsForAllOfThem() {
    TinyTown town =
        TinyTown.onStreetOf(16_000)
            .station("a", "central", 500, "bus:medical 1,transport 3", "bus:medical 1,transport 3")
            .incidentType("crash", "first=medical 1")
            .changeType(
                "crash",
                type ->
                    type.withTransport(
                        G01HospitalTest.transport()
                            .withPatients(new Constant(3))
                            .withChoice(HospitalChoice.LEAST_WAIT)))
            .hospital("near", 600, Intake.UNLIMITED.withBays(1))
            .hospital("far", 15_600, Intake.UNLIMITED.withBays(1))
            .scripted("i", "crash", 0, 600)
            .scripted("j", "crash", 60, 600);

    // Near, j would wait for i's three, 36 min; the far hospital is 25 min away.
    assertTimeline(
        town,
        "to hospital",
        """
        00:26:10.000 to hospital  i/1 a/bus-1 near with 3
        00:27:10.000 to hospital  j/1 a/bus-2 far with 3
        """);
  }

  @Test
  void aSpecialtyIsTreatedOnlyWhereItIs() {
    TinyTown town =
        town()
            .changeType(
                "illness",
                type -> type.withTransport(G01HospitalTest.transport().withSpecialty("burns")))
            .hospital("near", 600, Intake.UNLIMITED)
            .hospital("far", 4000, Intake.UNLIMITED, "burns")
            .scripted("i", "illness", 0, 600);

    assertTimeline(town, "to hospital", "00:16:10.000 to hospital  i/1 a/ambulance-1 far with 1\n");
  }

  private static TinyTown town() {
    return G01HospitalTest.town(500, FIVE_AMBULANCES);
  }
}
