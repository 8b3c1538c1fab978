package org.tocsin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Property(tries = 20_000)
  void digitsAreThoseOfTheExactNumber(
      @ForAll double value, @ForAll @IntRange(max = 12) int decimals) {
    assertThat(Decimals.fixed(value, decimals)).isEqualTo(exact(value, decimals));
  }

  @Property(tries = 20_000)
  void digitsNearAHalfAreThoseOfTheExactNumber(
      @ForAll @IntRange(min = -2_000_000_000, max = 2_000_000_000) int halves,
      @ForAll @IntRange(max = 9) int decimals,
      @ForAll @IntRange(min = -2, max = 2) int lastPlaces) {
    double half = halves / 2.0 / Math.pow(10, decimals);
    double value = half + lastPlaces * Math.ulp(half);

    assertThat(Decimals.fixed(value, decimals)).isEqualTo(exact(value, decimals));
  }

  @Test
  void halvesGoAwayFromZeroAndZerosAtTheEndAreLeftOut() {
    assertThat(Decimals.shortest(0.125, 2)).isEqualTo("0.13");
    assertThat(Decimals.shortest(-0.125, 2)).isEqualTo("-0.13");
    assertThat(Decimals.shortest(0.0049, 2)).isEqualTo("0");
    assertThat(Decimals.shortest(-0.0049, 2)).isEqualTo("0");
    assertThat(Decimals.shortest(1200, 1)).isEqualTo("1200");
    assertThat(Decimals.fixed(1200, 1)).isEqualTo("1200.0");
  }

  private static String exact(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
