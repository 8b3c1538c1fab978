package org.tocsin.siting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.OrTools;

/** What each model proves to be best is what looking at all layouts finds. */
class BruteForceTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Property(tries = 300)
  void setCovering(@ForAll long seed) {
    agrees(new SetCovering(), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void maximalCovering(@ForAll long seed) {
    agrees(new MaximalCovering(), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void maximalCoveringWithCapacities(@ForAll long seed) {
    agrees(new CapacitatedCovering(), RandomProblem.capacitated(seed));
  }

  @Property(tries = 300)
  void setCoveringWithCapacities(@ForAll long seed) {
    agrees(new CapacitatedSetCovering(), RandomProblem.capacitated(seed));
  }

  @Property(tries = 200)
  void stationsThatCanServeAllCoverAsWithoutCapacities(@ForAll long seed) {
    SitingProblem problem = RandomProblem.of(seed);

    double best = new CapacitatedCovering().solve(problem, OrTools.HIGHS, LIMIT).value();

    assertThat(best)
        .isCloseTo(
            new MaximalCovering().solve(problem, OrTools.HIGHS, LIMIT).value(), within(1e-6));
  }

  @Property(tries = 300)
  void backupCovering(@ForAll long seed) {
    agrees(new BackupCovering((seed & 3) / 3.0), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void expectedCovering(@ForAll long seed) {
    agrees(new ExpectedCovering((seed & 7) / 8.0, List.of()), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void expectedCoveringWithCorrections(@ForAll long seed) {
    List<Double> corrections = (seed & 1) == 0 ? List.of(1.0, 0.8, 0.7) : List.of(0.3, 1.9, 0.2);
    agrees(new ExpectedCovering(0.5, corrections), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void reliableCovering(@ForAll long seed) {
    agrees(new ReliableCovering(0.8, 1.5, (seed & 1) == 0, 4), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void doubleStandard(@ForAll long seed) {
    agrees(new DoubleStandard((seed & 3) / 4.0), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void gradualCovering(@ForAll long seed) {
    agrees(new GradualCovering(), RandomProblem.of(seed));
  }

  @Property(tries = 300)
  void gradualCoveringWhereOnlyTheirNumberIsLimited(@ForAll long seed) {
    agrees(new GradualCovering(), RandomProblem.counted(seed));
  }

  @Property(tries = 300)
  void median(@ForAll long seed) {
    agrees(new Median(), RandomProblem.of(seed));
  }

  @Property(tries = 500)
  void medianWhereOnlyTheirNumberIsLimited(@ForAll long seed) {
    agrees(new Median(), RandomProblem.counted(seed));
  }

  @Property(tries = 300)
  void center(@ForAll long seed) {
    agrees(new Center(), RandomProblem.of(seed));
  }

  @Property(tries = 200)
  void everySolverTellsLayoutsApartThatAreNearlyAsGood(@ForAll long seed, @ForAll OrTools solver) {
    agrees(new MaximalCovering(), RandomProblem.close(seed), solver);
  }

  private static void agrees(LocationModel model, SitingProblem problem) {
    agrees(model, problem, OrTools.HIGHS);
  }

  private static void agrees(LocationModel model, SitingProblem problem, OrTools solver) {
    double best = RandomProblem.bestByBruteForce(model, problem);

    Answer answer = model.solve(problem, solver, LIMIT);

    if (best == model.worst()) {
      assertThat(answer.proof()).isEqualTo(Answer.Proof.INFEASIBLE);
      assertThat(answer.reason()).isNotEmpty();
    } else {
      assertThat(answer.proof()).as(answer.reason()).isEqualTo(Answer.Proof.OPTIMAL);
      Layout layout = answer.layout().orElseThrow();
      assertThat(layout.isAllowed(problem)).isTrue();
      assertThat(answer.value()).isCloseTo(best, within(1e-6));
      assertThat(answer.value()).isEqualTo(model.value(problem, layout));
      assertThat(answer.bound()).isCloseTo(best, within(1e-6));
    }
  }
}
