package org.tocsin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.incident.CardiacArrest.Source;
import org.tocsin.incident.SurvivalTable.Point;

/** Survival functions against published and hand-computed values. */
class SurvivalTest {

  @ParameterizedTest
  @CsvSource({"1, 0.615", "5, 0.395", "10, 0.120", "12.18, 0.0001", "13, 0"})
  void larsenFallsByFiveAndAHalfPercentAMinute(double minutes, double share) {
    Survival survival = new CardiacArrest(Source.LARSEN, Optional.empty());

    assertThat(survival.at(minutes)).isCloseTo(share, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 0.4346", "5, 8, 0.2007", "10, 10, 0.1007"})
  void valenzuelaWeighsCompressionsAndDefibrillation(double cpr, double defib, double share) {
    Survival survival = new CardiacArrest(Source.VALENZUELA, Optional.of(cpr));

    assertThat(survival.at(defib)).isCloseTo(share, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.2807", "5, 0.1204", "8, 0.0587", "10, 0.0356"})
  void deMaioCountsTheResponseTime(double minutes, double share) {
    Survival survival = new CardiacArrest(Source.DE_MAIO, Optional.empty());

    assertThat(survival.at(minutes)).isCloseTo(share, within(0.00005));
  }

  @Test
  void waalewijnCountsTimeWithoutCompressionsDouble() {
    double none = new CardiacArrest(Source.WAALEWIJN, Optional.empty()).at(8);
    double early = new CardiacArrest(Source.WAALEWIJN, Optional.of(2.0)).at(8);

    assertThat(none).isCloseTo(1 / (1 + Math.exp(0.04 + 0.3 * 8)), within(1e-12));
    assertThat(early).isCloseTo(1 / (1 + Math.exp(0.04 + 0.3 * 2 + 0.14 * 6)), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"0, 0.24", "47, 0.12", "1611.26, 0.0024"})
  void theLogLogisticHalvesAtItsScale(double minutes, double share) {
    assertThat(LogLogistic.IMMEDIATE.at(minutes)).isCloseTo(share, within(1e-5));
    assertThat(LogLogistic.IMMEDIATE.horizonMinutes()).isCloseTo(1611.3, within(0.1));
  }

  @Test
  void tablesAreReadStraightBetweenTheirPoints() {
    assertThat(SurvivalTable.TANGSHAN.at(0)).isEqualTo(1);
    assertThat(SurvivalTable.TANGSHAN.at(30)).isEqualTo(0.993);
    assertThat(SurvivalTable.TANGSHAN.at(36 * 60)).isCloseTo((0.81 + 0.537) / 2, within(1e-12));
    assertThat(SurvivalTable.TANGSHAN.at(5 * 1440)).isCloseTo(0.074, within(1e-12));
    assertThat(SurvivalTable.TANGSHAN.at(5 * 1440 + 1)).isZero();
    assertThat(SurvivalTable.KOBE.at(1440)).isCloseTo(0.74, within(1e-12));
    assertThat(SurvivalTable.KOBE.at(4 * 1440)).isCloseTo(0.06, within(1e-12));
  }

  @Property(tries = 200)
  void waitingNeverHelps(
      @ForAll @DoubleRange(min = 0, max = 8000) double minutes,
      @ForAll @DoubleRange(min = 0, max = 500) double longer) {
    List<Survival> all =
        List.of(
            new CardiacArrest(Source.LARSEN, Optional.of(2.0)),
            new CardiacArrest(Source.VALENZUELA, Optional.empty()),
            new CardiacArrest(Source.WAALEWIJN, Optional.of(2.0)),
            new CardiacArrest(Source.DE_MAIO, Optional.empty()),
            LogLogistic.IMMEDIATE,
            LogLogistic.DELAYED,
            SurvivalTable.TANGSHAN,
            SurvivalTable.KOBE,
            new Stable());

    assertThat(all)
        .allSatisfy(
            survival -> {
              assertThat(survival.at(minutes)).isBetween(0.0, 1.0);
              assertThat(survival.at(minutes + longer))
                  .isLessThanOrEqualTo(survival.at(minutes) + 1e-12);
            });
  }

  @Test
  void aTableWhoseTimesDoNotRiseIsRefused() {
    assertThatThrownBy(() -> new SurvivalTable(List.of(new Point(30, 0.9), new Point(30, 0.8))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "survival: 0.8 after 30.0 min; shares from 0 to 1 at times that rise from above 0");
  }
}
