package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Intake;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.Uniform;
import org.tocsin.town.TinyTown;

/** What holds of patients and hospitals in every replication of every drill. */
class G04TransportInvariantsTest {

  @Property(tries = 60)
  void nobodyIsLostAndNoBayHoldsTwo(
      @ForAll @IntRange(max = 1000) int seed,
      @ForAll @IntRange(min = 1, max = 3) int bays,
      @ForAll @IntRange(min = 1, max = 4) int divertsAt,
      @ForAll @IntRange(min = 1, max = 5) int ambulances,
      @ForAll HospitalChoice choice) {
    TinyTown town = town(bays, divertsAt, ambulances, choice);
    PatientWatch watch = new PatientWatch();

    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), watch);

    assertThat(watch.found).as("somebody had to be brought").isPositive();
    assertThat(watch.handedOver).isEqualTo(watch.found);
    assertThat(watch.carrying).isEmpty();
    assertThat(watch.leftBehind).isEmpty();
  }

  private static TinyTown town(int bays, int divertsAt, int ambulances, HospitalChoice choice) {
    Transport transport =
        Transport.PLAIN
            .withShare(0.7)
            .withPatients(new Uniform(0.6, 3.4))
            .withLoading(RandomDuration.constant(Duration.ofMinutes(3)))
            .withHandover(new RandomDuration(new Exponential(900)))
            .withChoice(choice);
    RandomDuration stay = new RandomDuration(new Exponential(7200));
    Intake intake = Intake.UNLIMITED.withBays(bays).withDivertsAt(divertsAt);
    return TinyTown.onStreetOf(4000)
        .turnout(new Constant(30))
        .work(new Exponential(600))
        .station(
            "a",
            "central",
            500,
            Collections.nCopies(ambulances, "ambulance:medical 1,transport 1")
                .toArray(String[]::new))
        .station("b", "small", 3000, "van:medical 1,transport 2", "bike:medical 1")
        .hospital("east", 4000, intake)
        .hospital("west", 100, intake.withBeds(6).withStay(stay))
        .incidentType("illness", "first=medical 1,transport 1")
        .incidentType("crash", "first=medical 2,transport 1")
        .changeType("illness", type -> type.withTransport(transport))
        .changeType("crash", type -> type.withTransport(transport))
        .poisson("p", "illness", 20, 0, 700, 1950, 3330, 4000)
        .poisson("q", "crash", 10, 250, 2800)
        .lasting(Duration.ofDays(1), Duration.ofHours(3));
  }
}
