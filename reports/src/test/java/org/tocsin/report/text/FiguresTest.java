package org.tocsin.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures figures = new Figures(Messages.english());

  @Test
  void timesAreSpokenInTheirLargestUnits() {
    assertThat(figures.spoken(45.4)).isEqualTo("45\u00a0s");
    assertThat(figures.spoken(59.6)).isEqualTo("1\u00a0min");
    assertThat(figures.spoken(310)).isEqualTo("5\u00a0min\u00a010\u00a0s");
    assertThat(figures.spoken(185)).isEqualTo("3\u00a0min\u00a005\u00a0s");
    assertThat(figures.spoken(7200)).isEqualTo("2\u00a0h");
    assertThat(figures.spoken(7499)).isEqualTo("2\u00a0h\u00a005\u00a0min");
    assertThat(new Figures(Messages.in("zh")).spoken(310)).isEqualTo("5 分 10 秒");
  }

  @Test
  void rangesNameTheirUnitOnce() {
    assertThat(figures.spokenRange(60, 180)).isEqualTo("1–3\u00a0min");
    assertThat(figures.spokenRange(15, 45)).isEqualTo("15–45\u00a0s");
    assertThat(figures.spokenRange(30, 60)).isEqualTo("30\u00a0s–1\u00a0min");
    assertThat(figures.spokenRange(1800, 3600)).isEqualTo("30\u00a0min–1\u00a0h");
  }

  @Test
  void tablesShowMinutesAndSeconds() {
    assertThat(figures.clock(310.0)).isEqualTo("5:10");
    assertThat(figures.clock(59.6)).isEqualTo("1:00");
    assertThat(figures.clock(3909.0)).isEqualTo("1:05:09");
    assertThat(figures.clock(-5.0)).isEqualTo("−0:05");
    assertThat(figures.clock(null)).isEqualTo("–");
  }

  @Test
  void aMeasureIsShownInItsUnit() {
    assertThat(figures.inUnit("s", 310.0)).isEqualTo("5:10");
    assertThat(figures.inUnit("1", 0.9)).isEqualTo("90.0 %");
    assertThat(figures.inUnit("m2", 12.34)).isEqualTo("12.3");
    assertThat(figures.inUnit("money", 24_500.4)).isEqualTo("24\u2009500");
    assertThat(figures.inUnit("people", null)).isEqualTo("–");
  }

  @Test
  void sharesHaveNoMoreDigitsThanTheirIntervalSupports() {
    assertThat(figures.share(0.92345, 0.002)).isEqualTo("92.3 %");
    assertThat(figures.share(0.92345, 0.03)).isEqualTo("92 %");
    assertThat(figures.share(0.9, null)).isEqualTo("90.0 %");
  }

  @Test
  void thousandsAreSetApartInEnglishAndPlainInChinese() {
    assertThat(figures.count(1_234_567)).isEqualTo("1\u2009234\u2009567");
    assertThat(figures.count(999)).isEqualTo("999");
    assertThat(new Figures(Messages.in("zh")).count(1_234_567)).isEqualTo("1234567");
  }

  @Test
  void decimalsNeverUseAnExponent() {
    assertThat(Decimals.shortest(1e-7, 6)).isEqualTo("0");
    assertThat(Decimals.shortest(-0.0000004, 6)).isEqualTo("0");
    assertThat(Decimals.shortest(1e12, 3)).isEqualTo("1000000000000");
    assertThat(Decimals.shortest(0.1 + 0.2, 6)).isEqualTo("0.3");
    assertThat(Decimals.fixed(2.25, 1)).isEqualTo("2.3");
  }
}
