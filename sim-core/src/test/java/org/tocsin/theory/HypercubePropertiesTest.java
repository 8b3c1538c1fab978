package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/** What holds for every city, whatever its orders of preference. */
class HypercubePropertiesTest {

  @Property(tries = 60)
  void sweepsFindWhatTheEquationsSay(@ForAll("cities") HypercubeModel city) {
    Hypercube solved = Hypercube.solve(city);

    double[] oracle = HypercubeOracle.solve(city);
    int sets = 1 << city.units();
    for (int busy = 0; busy < sets; busy++) {
      assertThat(solved.stateProbability(busy)).isCloseTo(oracle[busy], within(1e-11));
    }
    double line = Arrays.stream(oracle, sets, oracle.length).sum();
    assertThat(solved.queueShare()).isCloseTo(line, within(1e-11));
  }

  @Property(tries = 200)
  void workThatIsTakenIsDone(@ForAll("cities") HypercubeModel city) {
    Hypercube solved = Hypercube.solve(city);

    double workloads = IntStream.range(0, city.units()).mapToDouble(solved::workload).sum();
    double taken = city.overflow() == Overflow.QUEUED ? 1 : 1 - solved.allBusyShare();
    assertThat(workloads).isCloseTo(city.offeredLoad() * taken, within(1e-12));
  }

  @Property(tries = 200)
  void aUnitIsBusyWithItsShareOfTheDispatches(@ForAll("cities") HypercubeModel city) {
    Hypercube solved = Hypercube.solve(city);

    double taken = city.overflow() == Overflow.QUEUED ? 1 : 1 - solved.allBusyShare();
    for (int unit = 0; unit < city.units(); unit++) {
      int of = unit;
      double share =
          IntStream.range(0, city.atoms().size())
              .mapToDouble(atom -> solved.dispatchShare(of, atom))
              .sum();
      assertThat(solved.workload(unit))
          .isCloseTo(share * taken * city.offeredLoad(), within(1e-12));
    }
  }

  @Property(tries = 200)
  void theApproximationKeepsTheMeanWorkload(@ForAll("cities") HypercubeModel city) {
    List<Double> workloads = new HypercubeApproximation(city).workloads();

    Hypercube exact = Hypercube.solve(city);
    double sum = IntStream.range(0, city.units()).mapToDouble(exact::workload).sum();
    assertThat(workloads.stream().mapToDouble(w -> w).sum()).isCloseTo(sum, within(1e-12));
  }

  @Provide
  Arbitrary<HypercubeModel> cities() {
    return Arbitraries.integers().between(1, 6).flatMap(HypercubePropertiesTest::city);
  }

  private static Arbitrary<HypercubeModel> city(int units) {
    List<Integer> numbers = IntStream.range(0, units).boxed().toList();
    Arbitrary<Atom> atoms =
        Combinators.combine(Arbitraries.doubles().between(0.1, 1), Arbitraries.shuffle(numbers))
            .as(Atom::new);
    return Combinators.combine(
            atoms.list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.doubles().between(0.05, 0.85),
            Arbitraries.of(Overflow.class))
        .as((list, load, overflow) -> scaled(units, list, load, overflow));
  }

  /** The same atoms with a service so long that units are this busy, if all calls are taken. */
  private static HypercubeModel scaled(
      int units, List<Atom> atoms, double utilisation, Overflow overflow) {
    double callsPerHour = atoms.stream().mapToDouble(Atom::callsPerHour).sum();
    long serviceMillis = Math.round(utilisation * units / callsPerHour * 3_600_000);
    return new HypercubeModel(units, Duration.ofMillis(serviceMillis), overflow, atoms);
  }
}
