package org.tocsin.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PatrolledLaneTest {

  @Test
  void sharesAreThoseOfTheFormula() {
    assertThat(PatrolledLane.blockedShare(1)).isCloseTo(1 / Math.E, within(1e-15));
    assertThat(PatrolledLane.blockedShare(2)).isCloseTo((1 + Math.exp(-2)) / 2, within(1e-15));
  }

  @Test
  void aLaneThatHardlyEverBlocksIsBlockedForHalfAnInterval() {
    assertThat(PatrolledLane.blockedShare(1e-4) / 1e-4).isCloseTo(0.5, within(1e-4));
    assertThat(PatrolledLane.blockedShare(0)).isZero();
  }

  @Test
  void aLaneThatBlocksAtOnceIsBlockedAllTheTime() {
    assertThat(PatrolledLane.blockedShare(1e9)).isCloseTo(1, within(1e-8));
  }

  @Test
  void aRateBelowZeroIsRefused() {
    assertThatThrownBy(() -> PatrolledLane.blockedShare(-0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a lane blocked -0.1 times an interval; 0 or more");
  }
}
