package org.tocsin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.random.RandomDuration;

class AlarmRuleTest {

  @Test
  void whatRoundedChancesLeaveIsTheLastPossibleLevels() {
    AlarmRule thirds = finding(0.3333333, 0.3333333, 0.3333333, 0.0);

    assertThat(thirds.found(0.3)).isEqualTo(0);
    assertThat(thirds.found(0.5)).isEqualTo(1);
    assertThat(thirds.found(0.99999995)).isEqualTo(2);
  }

  @Test
  void chancesThatAreNoWholeAreRefused() {
    assertThatThrownBy(() -> finding(0.5, 0.49)).hasMessageContaining("sum 1");
  }

  private static AlarmRule finding(Double... chances) {
    return new AlarmRule(0, RandomDuration.ZERO, List.of(chances), Optional.empty());
  }
}
