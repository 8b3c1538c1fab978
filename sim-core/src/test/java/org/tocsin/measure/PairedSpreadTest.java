package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Intervals and numbers of replications against published tables. */
class PairedSpreadTest {

  @Test
  void anIntervalReachesAsFarAsStudentsTableSays() {
    PairedSpread ten = new PairedSpread(10, 3);

    // t with 9 degrees of freedom: 2.262 for 95 %, 3.250 for 99 %
    assertThat(ten.reach(0.95)).isCloseTo(2.262 * 3 / Math.sqrt(10), within(0.001));
    assertThat(ten.reach(0.99)).isCloseTo(3.250 * 3 / Math.sqrt(10), within(0.001));
  }

  @ParameterizedTest
  @CsvSource({
    // effect size, power, pairs of a two-sided paired t test at 5 % (Cohen 1988, G*Power)
    "0.2, 0.8, 199",
    "0.5, 0.8, 34",
    "0.8, 0.8, 15",
    "1.0, 0.8, 10",
    "0.5, 0.9, 44",
  })
  void soManyPairsShowADifferenceAsTablesOfPowerSay(double effect, double power, int pairs) {
    PairedSpread spread = new PairedSpread(20, 7);

    // the search leaves out that the other tail may show it too, and may ask for one more
    assertThat(spread.pairsToShow(effect * 7, 0.95, power)).isBetween(pairs, pairs + 1);
  }

  @Test
  void aStricterLevelTakesMorePairsAndNoSpreadTakesTheFewest() {
    PairedSpread spread = new PairedSpread(20, 7);

    assertThat(spread.pairsToShow(3.5, 0.995, 0.8)).isGreaterThan(34);
    assertThat(new PairedSpread(20, 0).pairsToShow(1, 0.95, 0.8)).isEqualTo(2);
    assertThatThrownBy(() -> new PairedSpread(1, 7)).hasMessageContaining("1 pairs");
  }
}
