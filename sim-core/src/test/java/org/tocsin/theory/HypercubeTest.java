package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;

/** The published example, to the digits published. */
class HypercubeTest {

  private static final double SIXTH_DIGIT = 5.001e-7;
  private static final double FIFTH_DIGIT = 5.001e-6;
  private static final double FOURTH_DIGIT = 5.001e-5;

  private final Hypercube queued = Hypercube.solve(LarsonExample.model(Overflow.QUEUED));
  private final Hypercube turnedAway = Hypercube.solve(LarsonExample.model(Overflow.TURNED_AWAY));

  @Test
  void statesAreThoseOfTheExample() {
    double[] published = {.210526, .136690, .088633, .094887, .090466, .088945, .053011, .118421};

    for (int busy = 0; busy < published.length; busy++) {
      assertThat(queued.stateProbability(busy)).isCloseTo(published[busy], within(SIXTH_DIGIT));
    }
    assertThat(queued.queueShare()).isCloseTo(.118421, within(SIXTH_DIGIT));
    assertThat(queued.allBusyShare()).isCloseTo(.23684, within(FIFTH_DIGIT));
  }

  @Test
  void workloadsAreThoseOfTheExample() {
    assertWorkloads(queued, FOURTH_DIGIT, .5574, .4734, .4693);
    assertWorkloads(queued, FIFTH_DIGIT, .55736, .47337, .46926);
  }

  @Test
  void dispatchesAreThoseOfTheExample() {
    double[][] resolved = {
      {.17386, .08693, .05147, .05931},
      {.10153, .02798, .14130, .04477},
      {.05794, .05175, .04056, .16258}
    };

    for (int unit = 0; unit < 3; unit++) {
      for (int atom = 0; atom < 4; atom++) {
        assertThat(queued.dispatchShare(unit, atom))
            .isCloseTo(resolved[unit][atom], within(FIFTH_DIGIT));
      }
    }
  }

  @Test
  void theShareThatLeavesItsOwnAreaIsThatOfTheExample() {
    double interArea = queued.interAreaShare();

    // printed as .43529; the equations give .43533
    assertThat(interArea).isCloseTo(.4353, within(FOURTH_DIGIT));
    assertThat(interArea).isCloseTo(.43533, within(FIFTH_DIGIT));
  }

  @Test
  void statesAndWorkloadsWhereCallsAreTurnedAwayAreThoseOfTheExample() {
    double[] resolved = {.238806, .155052, .100539, .107633, .102619, .100892, .060132, .134328};

    for (int busy = 0; busy < resolved.length; busy++) {
      assertThat(turnedAway.stateProbability(busy)).isCloseTo(resolved[busy], within(SIXTH_DIGIT));
    }
    assertWorkloads(turnedAway, FIFTH_DIGIT, .49791, .40263, .39797);
    assertThat(turnedAway.queueShare()).isZero();
  }

  @Test
  void theShareTurnedAwayIsErlangB() {
    double erlangB = new ErlangQueue(1.5, 3).erlangB();

    assertThat(turnedAway.allBusyShare()).isCloseTo(.134328, within(SIXTH_DIGIT));
    assertThat(turnedAway.allBusyShare()).isCloseTo(erlangB, within(1e-15));
  }

  @Test
  void twoUnitsCountedByHand() {
    // one atom that always wants unit 0, load 1, none wait: 1/5 each for empty, and 2/5 for one
    // busy
    Atom atom = new Atom(2, List.of(0, 1));
    HypercubeModel model =
        new HypercubeModel(2, Duration.ofMinutes(30), Overflow.TURNED_AWAY, List.of(atom));

    Hypercube solved = Hypercube.solve(model);

    // unit 0 is a loss system of its own and loses 1/2; unit 1 gets of these what both do not lose,
    // 1/2 - 1/5, as states 0, 1, 2 busy weigh 1, 1, 1/2
    assertThat(solved.workload(0)).isCloseTo(0.5, within(1e-14));
    assertThat(solved.workload(1)).isCloseTo(0.3, within(1e-14));
    assertThat(solved.dispatchShare(0, 0)).isCloseTo(0.5 / 0.8, within(1e-14));
    assertThat(solved.interAreaShare()).isCloseTo(0.3 / 0.8, within(1e-14));
  }

  @Test
  void anAtomMustNameEachUnitOnce() {
    Atom atom = new Atom(1, List.of(0, 2, 2));

    assertThatThrownBy(() -> model(3, Overflow.QUEUED, atom))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hypercube: an atom with order [0, 2, 2]; each of [0, 1, 2] once");
  }

  @Test
  void aLineThatWouldGrowForEverIsRefusedButNotWhereCallsAreTurnedAway() {
    Atom atom = new Atom(2, List.of(0, 1));

    assertThatThrownBy(() -> model(2, Overflow.QUEUED, atom))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offered load 2.0 on 2 units")
        .hasMessageContaining("Maybe calls are turned away?");
    assertThat(Hypercube.solve(model(2, Overflow.TURNED_AWAY, atom)).allBusyShare())
        .isCloseTo(0.4, within(1e-15));
  }

  @Test
  void moreThanTwelveUnitsAreLeftToTheApproximation() {
    Atom atom = new Atom(1, IntStream.range(0, 13).boxed().toList());

    assertThatThrownBy(() -> Hypercube.solve(model(13, Overflow.QUEUED, atom)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("hypercube: 13 units; at most 12.\n  Maybe the approximation?");
  }

  private static HypercubeModel model(int units, Overflow overflow, Atom atom) {
    return new HypercubeModel(
        units, Duration.ofHours(1), overflow, Collections.singletonList(atom));
  }

  private static void assertWorkloads(Hypercube solved, double within, double... expected) {
    for (int unit = 0; unit < expected.length; unit++) {
      assertThat(solved.workload(unit)).isCloseTo(expected[unit], within(within));
    }
  }
}
