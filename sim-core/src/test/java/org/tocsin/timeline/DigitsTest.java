package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.tocsin.time.SimTime;

/** Numbers of a timeline are written as the formatter of Java writes them. */
class DigitsTest {

  @Property
  void secondsHaveOneDecimal(@ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long millis) {
    assertThat(Digits.seconds(millis))
        .isEqualTo(String.format(Locale.ROOT, "%.1f", millis / 1000.0));
  }

  @Property
  void metresAreWhole(@ForAll @DoubleRange(min = 0, max = 1e9) @Scale(6) double metres) {
    assertThat(Digits.whole(metres)).isEqualTo(String.format(Locale.ROOT, "%.0f", metres));
  }

  @Property
  void degreesHaveFiveDecimals(
      @ForAll @DoubleRange(min = 0.01, max = 180) @Scale(9) double degrees) {
    assertThat(Digits.degrees(degrees)).isEqualTo(String.format(Locale.ROOT, "%.5f", degrees));
    assertThat(Digits.degrees(-degrees)).isEqualTo(String.format(Locale.ROOT, "%.5f", -degrees));
  }

  @Property
  void timesHaveHoursMinutesAndSeconds(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long millis) {
    long m = Math.abs(millis);

    assertThat(SimTime.ofMillis(millis))
        .hasToString(
            String.format(
                Locale.ROOT,
                "%s%02d:%02d:%02d.%03d",
                millis < 0 ? "-" : "",
                m / 3_600_000,
                m / 60_000 % 60,
                m / 1000 % 60,
                m % 1000));
  }
}
