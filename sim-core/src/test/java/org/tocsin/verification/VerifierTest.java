package org.tocsin.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Progress;
import org.tocsin.random.Constant;
import org.tocsin.theory.FiniteErlangQueue;
import org.tocsin.town.TinyTown;

/** One engine that is busy for 15 min an incident, 48 of them a day, and nobody waits. */
class VerifierTest {

  private static final Drill DRILL =
      TinyTown.onStreetOf(1000)
          .turnout(new Constant(0))
          .work(new Constant(900))
          .station("a", "central", 0, "engine:initial-attack 1")
          .incidentType("fire", "first=initial-attack 1")
          .call(0, 0)
          .poisson("f", "fire", 48, 0)
          .plan(plan -> plan.withQueueCapacity(0))
          .lasting(Duration.ofDays(20), Duration.ofDays(1))
          .drill();

  @Test
  void aRightSimulationAgrees() throws InterruptedException {
    Verdicts verdicts = verify(new Verifier(1, 0.02, 1000, 2), 0.5);

    assertThat(verdicts.allAgree()).isTrue();
    assertThat(verdicts.findings())
        .extracting(Finding::quantity)
        .containsExactly("turned away", "busy");
    assertThat(verdicts.lessPreciseThan(0.02)).isEmpty();
  }

  @Test
  void withTheTheoryOfAnotherLoadItDiffers() throws InterruptedException {
    Verdicts verdicts = verify(new Verifier(1, 0.02, 1000, 2), 0.6);

    assertThat(verdicts.failed()).containsExactly(0, 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void theOutcomeDoesNotDependOnTheNumberOfThreads(int threads) throws InterruptedException {
    Verdicts verdicts = verify(new Verifier(7, 0.01, 1000, threads), 0.5);

    assertThat(verdicts).isEqualTo(verify(new Verifier(7, 0.01, 1000, 3), 0.5));
  }

  @Test
  void casesDoNotShareTheirLuck() throws InterruptedException {
    VerificationCase one = verified(0.5);
    VerificationCase other = new VerificationCase("other", one.drills(), one.yardstick());

    Verdicts both = new Verifier(1, 0.02, 1000, 2).run(List.of(one, other), Progress.SILENT);

    assertThat(both.findings()).extracting(Finding::simulated).doesNotHaveDuplicates();
    assertThat(both.allAgree()).isTrue();
  }

  @Test
  void itGoesOnUntilPreciseOrAtItsEnd() throws InterruptedException {
    int rough = replications(verify(new Verifier(1, 0.5, 1000, 2), 0.5));
    int fine = replications(verify(new Verifier(1, 0.005, 1000, 2), 0.5));
    Verdicts cut = verify(new Verifier(1, 0.0001, 25, 2), 0.5);

    assertThat(rough).isEqualTo(20);
    assertThat(fine).isIn(30, 45, 68, 102, 153, 230);
    assertThat(replications(cut)).isEqualTo(25);
    assertThat(cut.lessPreciseThan(0.0001)).isNotEmpty();
  }

  @Test
  void progressGrowsToTheWhole() throws InterruptedException {
    List<int[]> told = new ArrayList<>();
    Progress progress = (done, total) -> told.add(new int[] {done, total});
    VerificationCase once = verified(0.5);

    new Verifier(1, 0.5, 1000, 2).run(List.of(once, once), progress);

    assertThat(told).hasSize(40).last().isEqualTo(new int[] {40, 40});
    assertThat(told.get(0)).containsExactly(1, 40);
  }

  private static int replications(Verdicts verdicts) {
    return verdicts.findings().get(0).replications();
  }

  private static Verdicts verify(Verifier verifier, double offeredLoad)
      throws InterruptedException {
    return verifier.run(List.of(verified(offeredLoad)), Progress.SILENT);
  }

  /** Erlang's share of calls lost holds for constant service as for any other. */
  private static VerificationCase verified(double offeredLoad) {
    return new VerificationCase(
        "engine",
        replication -> DRILL,
        QueueYardstick.of(new FiniteErlangQueue(offeredLoad, 1, 0), Duration.ofMinutes(15)));
  }
}
