package org.tocsin.siting.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KimNelsonTest {

  private static final double DELTA = 1;

  /** System 2 is better by the zone than four others, which are equal: the hardest case. */
  private static double[] outcomes(Random luck, BitSet systems, double common, double own) {
    double shared = common * luck.nextGaussian();
    double[] all =
        IntStream.range(0, 5)
            .mapToDouble(i -> (i == 2 ? 0 : DELTA) + shared + own * luck.nextGaussian())
            .toArray();
    return systems.stream().mapToDouble(i -> all[i]).toArray();
  }

  private static Selection select(long seed, double common, double own)
      throws InterruptedException {
    Random luck = new Random(seed);
    return new KimNelson(0.9, DELTA, 10, 100_000)
        .select(5, (replication, systems) -> outcomes(luck, systems, common, own));
  }

  @Test
  void bestIsSelectedAsOftenAsWasAsked() throws InterruptedException {
    int right = 0;
    int tries = 2000;
    for (int seed = 0; seed < tries; seed++) {
      Selection selection = select(seed, 0, 3);
      assertThat(selection.isCertain()).isTrue();
      right += selection.best() == 2 ? 1 : 0;
    }

    double standardError = Math.sqrt(0.9 * 0.1 / tries);
    assertThat((double) right / tries).isGreaterThan(0.9 - 3 * standardError);
  }

  @Test
  void commonLuckMakesItQuickerAndLosesNothing() throws InterruptedException {
    long common = 0;
    long independent = 0;
    int right = 0;
    for (int seed = 0; seed < 500; seed++) {
      Selection together = select(seed, 3, 1);
      right += together.best() == 2 ? 1 : 0;
      common += IntStream.of(together.replications()).sum();
      independent += IntStream.of(select(seed, 0, Math.sqrt(10)).replications()).sum();
    }

    assertThat(right).isGreaterThan(450);
    assertThat(common * 2).isLessThan(independent);
  }

  @Test
  void thoseThatFallBehindAreSimulatedNoMore() throws InterruptedException {
    Selection selection =
        new KimNelson(0.95, 0.5, 5, 1000)
            .select(
                3,
                (replication, systems) ->
                    systems.stream().mapToDouble(i -> i * 10 + replication % 2).toArray());

    assertThat(selection.best()).isZero();
    assertThat(selection.replications()).containsExactly(5, 5, 5);
    assertThat(selection.means()[0]).isEqualTo(0.4);
  }

  @Test
  void equalOnesAreTriedToTheEndAndTheFirstIsTaken() throws InterruptedException {
    Selection selection =
        new KimNelson(0.95, 0.5, 2, 30).select(2, (replication, systems) -> new double[] {7, 7});

    assertThat(selection.best()).isZero();
    assertThat(selection.isCertain()).isFalse();
    assertThat(selection.replications()).containsExactly(30, 30);
  }

  @Test
  void oneSystemAloneIsSelectedAfterTheFirstReplications() throws InterruptedException {
    Selection selection =
        new KimNelson(0.95, 0.5, 2, 30).select(1, (replication, systems) -> new double[] {7});

    assertThat(selection.isCertain()).isTrue();
    assertThat(selection.replications()).containsExactly(2);
  }
}
