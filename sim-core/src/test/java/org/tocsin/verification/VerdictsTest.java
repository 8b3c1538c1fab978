package org.tocsin.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  @Test
  void aDifferenceThatAloneWouldBeTooMuchMayBeChanceAmongMany() {
    // Two-sided, 2.8 standard errors or more come by chance once in 196 times.
    assertThat(verdicts(2.8).failed()).containsExactly(0);
    assertThat(verdicts(2.8, 0, 0).failed()).isEmpty();
    assertThat(verdicts(2.8, 0, 0).allAgree()).isTrue();
  }

  @Test
  void onceTheLargestHasFailedTheNextIsJudgedAmongThoseThatAreLeft() {
    // Level 1 %: at least 2.935 among three, 2.807 among two, 2.576 alone.
    assertThat(verdicts(2.6, -5, 2.85).failed()).containsExactly(0, 1, 2);
    assertThat(verdicts(2.5, -5, 2.85).failed()).containsExactly(1, 2);
    assertThat(verdicts(2.6, -2.9, 2.85).failed()).isEmpty();
  }

  @Test
  void whatIsLessPreciseThanAskedIsTold() {
    Verdicts verdicts = verdicts(0, 1);

    assertThat(verdicts.lessPreciseThan(0.01)).isEmpty();
    assertThat(verdicts.lessPreciseThan(0.0099)).hasSize(2);
  }

  /** Of so many standard errors of 1 %, from very many replications. */
  private static Verdicts verdicts(double... differences) {
    return new Verdicts(
        Arrays.stream(differences)
            .mapToObj(z -> new Finding("case", "q", 100, 100 + z, 1, 0, 10_000_000))
            .toList());
  }
}
