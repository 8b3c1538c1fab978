package org.tocsin.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.DrillClock;

/** When something happens, in the three ways of writing it. */
class MomentTest {

  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "18:00, 00:00:00.000",
    "18:00:30, 00:00:30.000",
    "23:59, 05:59:00.000",
    "00:00, 06:00:00.000",
    "03:10, 09:10:00.000",
    "17:59, 23:59:00.000",
    "17:59:59.999, 23:59:59.999",
    "+1h30m, 01:30:00.000",
    "+ 90 s, 00:01:30.000",
    "+0 s, 00:00:00.000",
    "+3 d, 72:00:00.000",
    "2026-03-10T18:00:00, 00:00:00.000",
    "2026-03-10T21:15, 03:15:00.000",
    "2026-03-11 03:10:00, 09:10:00.000",
    "2026-03-10T17:00:00, -01:00:00.000"
  })
  void aMomentIsCountedFromTheStart(String text, String time) {
    DrillClock clock = clock("2026-03-10T18:00:00", "Asia/Shanghai");

    assertThat(read(text).orElseThrow().at(clock)).hasToString(time);
  }

  /** Clocks in Berlin went from 02:00 to 03:00 on 29 March 2026, and back on 25 October. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-28T18:00:00, 03:10, 08:10:00.000",
    "2026-03-28T18:00:00, +9h, 09:00:00.000",
    "2026-03-28T18:00:00, 2026-03-29T03:10:00, 08:10:00.000",
    "2026-10-24T18:00:00, 03:10, 10:10:00.000"
  })
  void clocksThatAreChangedAtNightAreFollowed(String start, String text, String time) {
    assertThat(read(text).orElseThrow().at(clock(start, "Europe/Berlin"))).hasToString(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3:10",
        "24:00",
        "25:10",
        "03:60",
        "0310",
        "3 am",
        "+90",
        "+-5 s",
        "-5 s",
        "+",
        "tomorrow",
        "2026-02-30T03:10:00",
        "2026-03-10",
        "2026-3-10T03:10:00",
        "10.03.2026 03:10",
        "1h30m"
      })
  void otherTextIsNoMoment(String text) {
    assertThat(read(text)).isEmpty();

    assertThat(problems.all())
        .extracting(Problem::oneLine)
        .containsExactly(
            "f: error: \""
                + text
                + "\"; a time such as \"03:10\", \"+1h30m\" or 2026-01-12T21:00:00");
  }

  private Optional<Moment> read(String text) {
    return Moment.SHAPE.read(new Scalar(Spot.ofFile("f"), text), problems);
  }

  private static DrillClock clock(String start, String zone) {
    return new DrillClock(
        LocalDateTime.parse(start).atZone(ZoneId.of(zone)),
        Duration.ofHours(24),
        Duration.ZERO,
        Duration.ZERO);
  }
}
