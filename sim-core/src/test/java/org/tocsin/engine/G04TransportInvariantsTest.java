package org.tocsin.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.city.Unit;
import org.tocsin.incident.HospitalChoice;
import org.tocsin.incident.Incident;
import org.tocsin.incident.Transport;
import org.tocsin.random.Constant;
import org.tocsin.random.Exponential;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.Uniform;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.HandoverBegan;
import org.tocsin.timeline.HospitalDiverted;
import org.tocsin.timeline.HospitalReopened;
import org.tocsin.timeline.IncidentClosed;
import org.tocsin.timeline.PatientsFound;
import org.tocsin.timeline.PatientsHandedOver;
import org.tocsin.timeline.TransportBegan;
import org.tocsin.timeline.UnitAtHospital;
import org.tocsin.timeline.UnitCleared;
import org.tocsin.timeline.UnitNotified;
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
    Watch watch = new Watch();

    DrillRunner.run(town.drill(), new RandomStreams(seed, 0), watch);

    assertThat(watch.found).as("somebody had to be brought").isPositive();
    assertThat(watch.handedOver).isEqualTo(watch.found);
    assertThat(watch.carrying).isEmpty();
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

  /** Follows every patient, and fails as soon as a bay holds two crews or one jumps the queue. */
  private static final class Watch implements FactConsumer {
    final Map<Unit, Incident> carrying = new HashMap<>();
    private final Map<Hospital, Deque<Unit>> waiting = new HashMap<>();
    private final Map<Hospital, Set<Unit>> inBays = new HashMap<>();
    private final Map<Incident, Integer> open = new HashMap<>();
    private final Set<Hospital> diverting = new HashSet<>();
    int found;
    int handedOver;

    @Override
    public void patientsFound(PatientsFound fact) {
      found += fact.patients();
      assertThat(open.put(fact.incident(), fact.patients())).as("found once").isNull();
    }

    @Override
    public void transportBegan(TransportBegan fact) {
      assertThat(carrying.put(fact.unit(), fact.incident())).isNull();
      assertThat(fact.takenIn() && diverting.contains(fact.hospital())).isFalse();
    }

    @Override
    public void hospitalDiverted(HospitalDiverted fact) {
      assertThat(diverting.add(fact.hospital())).isTrue();
    }

    @Override
    public void hospitalReopened(HospitalReopened fact) {
      assertThat(diverting.remove(fact.hospital())).isTrue();
    }

    @Override
    public void unitAtHospital(UnitAtHospital fact) {
      waiting.computeIfAbsent(fact.hospital(), h -> new ArrayDeque<>()).add(fact.unit());
    }

    @Override
    public void handoverBegan(HandoverBegan fact) {
      Set<Unit> bays = inBays.computeIfAbsent(fact.hospital(), h -> new HashSet<>());
      assertThat(waiting.get(fact.hospital()).remove()).isEqualTo(fact.unit());
      assertThat(bays.add(fact.unit())).isTrue();
      assertThat(bays.size()).isLessThanOrEqualTo(fact.hospital().intake().bays());
    }

    @Override
    public void patientsHandedOver(PatientsHandedOver fact) {
      handedOver += fact.patients();
      open.merge(fact.incident(), -fact.patients(), Integer::sum);
      assertThat(inBays.get(fact.hospital()).remove(fact.unit())).isTrue();
      assertThat(carrying.remove(fact.unit())).isSameAs(fact.incident());
    }

    @Override
    public void unitNotified(UnitNotified fact) {
      assertThat(carrying).doesNotContainKey(fact.unit());
    }

    @Override
    public void unitCleared(UnitCleared fact) {
      assertThat(carrying).doesNotContainKey(fact.unit());
    }

    @Override
    public void incidentClosed(IncidentClosed fact) {
      assertThat(open.getOrDefault(fact.incident(), 0)).as("patients left").isZero();
    }
  }
}
