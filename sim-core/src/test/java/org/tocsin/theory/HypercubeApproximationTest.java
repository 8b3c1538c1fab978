package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

class HypercubeApproximationTest {

  private final HypercubeApproximation example =
      new HypercubeApproximation(LarsonExample.model(Overflow.QUEUED));

  @Test
  void correctionsAreThoseOfTheExample() {
    assertThat(example.correction(0)).isCloseTo(1, within(1e-15));
    assertThat(example.correction(1)).isCloseTo(0.73684, within(5.001e-6));
    assertThat(example.correction(2)).isCloseTo(0.63158, within(5.001e-6));
  }

  @Test
  void theThirdIterateIsThatOfTheExample() {
    // printed as .5627, .4716, .4657; the first is .56276
    assertWorkloads(example.workloadsAfter(3), 1e-4, .5627, .4716, .4657);
    assertWorkloads(example.workloadsAfter(3), 5.001e-5, .5628, .4716, .4657);
  }

  @Test
  void theFixedPointIsThatOfTheExample() {
    assertWorkloads(example.workloads(), 5.001e-6, .56263, .47170, .46566);
  }

  @Test
  void itIsWithinTwoPercentOfTheExactWorkloadsOfTheExample() {
    for (Overflow overflow : Overflow.values()) {
      HypercubeModel model = LarsonExample.model(overflow);
      Hypercube exact = Hypercube.solve(model);

      List<Double> near = new HypercubeApproximation(model).workloads();

      for (int unit = 0; unit < model.units(); unit++) {
        assertThat(near.get(unit) / exact.workload(unit)).isBetween(0.98, 1.02);
      }
    }
  }

  @Test
  void aLargeCityWithLittleToDoIsServedByItsOwnUnits() {
    HypercubeModel ring = ring(200, unit -> unit < 100 ? 0.005 : 0.015);

    List<Double> workloads = new HypercubeApproximation(ring).workloads();

    // what a unit loses to the next on the ring is of the order of the square of its load
    for (int unit = 0; unit < 200; unit++) {
      assertThat(workloads.get(unit)).isCloseTo(unit < 100 ? 0.005 : 0.015, within(3e-4));
    }
  }

  @Test
  void whereAllAtomsWantOneUnitFirstItIsBusyLikeALossSystemOfItsOwn() {
    List<Integer> order = IntStream.range(0, 300).boxed().toList();
    HypercubeModel model =
        new HypercubeModel(
            300, Duration.ofHours(1), Overflow.QUEUED, List.of(new Atom(1.5, order)));

    List<Double> workloads = new HypercubeApproximation(model).workloads();

    double exact = new ErlangQueue(1.5, 1).erlangB();
    assertThat(workloads.get(0) / exact).isBetween(0.98, 1.02);
    assertThat(workloads.get(299)).isCloseTo(0, within(1e-12));
  }

  @Test
  void noMoreUnitsThanThereAreCanBeAskedInVain() {
    assertThatThrownBy(() -> example.correction(3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hypercube: 3 units asked in vain; 0 to 2");
  }

  /** An atom a unit, which wants that unit and then those that follow on the ring. */
  private static HypercubeModel ring(int units, IntToDoubleFunction callsPerHour) {
    List<Atom> atoms =
        IntStream.range(0, units)
            .mapToObj(
                first ->
                    new Atom(
                        callsPerHour.applyAsDouble(first),
                        IntStream.range(0, units).mapToObj(k -> (first + k) % units).toList()))
            .toList();
    return new HypercubeModel(units, Duration.ofHours(1), Overflow.QUEUED, atoms);
  }

  private static void assertWorkloads(List<Double> found, double within, double... expected) {
    for (int unit = 0; unit < expected.length; unit++) {
      assertThat(found.get(unit)).isCloseTo(expected[unit], within(within));
    }
  }
}
