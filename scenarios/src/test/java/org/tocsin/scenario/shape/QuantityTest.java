package org.tocsin.scenario.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/** Durations, speeds and distances as authors write them; the schema agrees with the reader. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "90 s, PT1M30S",
    "90s, PT1M30S",
    "0 s, PT0S",
    "1.5 h, PT1H30M",
    "3 min, PT3M",
    "3 m, PT3M",
    "1h30m, PT1H30M",
    "1h 30 min, PT1H30M",
    "1h30min15s, PT1H30M15S",
    "1m30s, PT1M30S",
    "250 ms, PT0.25S",
    "1 s 5 ms, PT1.005S",
    "2 d, PT48H",
    "1d12h, PT36H",
    "0.5 ms, PT0.001S",
    "30m1h, PT1H30M",
    "365000 d, PT8760000H"
  })
  void aDurationIsTheSumOfItsParts(String text, Duration expected) {
    assertThat(read(Quantities.DURATION, text)).contains(expected);
    assertThat(schema(Quantities.DURATION, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "90",
        "s",
        "-5 s",
        "+5 s",
        "5 sec",
        "5 seconds",
        "5 S",
        "1:30",
        "1h30",
        ".5 h",
        "5. s",
        "1,5 h",
        "1e3 s",
        "5 s or so",
        "5 s 3",
        "90 s s",
        "5 km",
        "٥ s",
        "five min",
        "PT5M",
        "1 h m"
      })
  void otherTextIsNoDuration(String text) {
    assertThat(read(Quantities.DURATION, text)).isEmpty();
    assertThat(schema(Quantities.DURATION, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"400000 d", "99999999999999999999999 s"})
  void aDurationBeyondAllDrillsIsRefused(String text) {
    assertThat(read(Quantities.DURATION, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0 s, false", "0h0m, false", "0.4 ms, false", "1 ms, true", "1 s, true"})
  void aSpanIsAboveZero(String text, boolean allowed) {
    assertThat(read(Quantities.SPAN, text).isPresent()).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "36 km/h, 10",
    "36km/h, 10",
    "10 m/s, 10",
    "0.5 m/s, 0.5",
    "60 mph, 26.8224",
    "1 km/h, 0.2777777777777778"
  })
  void aSpeedIsInItsUnit(String text, double metresPerSecond) {
    Speed speed = read(Quantities.SPEED, text).orElseThrow();

    assertThat(speed.metresPerSecond()).isCloseTo(metresPerSecond, within(1e-12));
    assertThat(schema(Quantities.SPEED, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "50", "-5 km/h", "50 kmh", "50 km", "km/h", "50 KM/H", "5 km/h fast"})
  void otherTextIsNoSpeed(String text) {
    assertThat(read(Quantities.SPEED, text)).isEmpty();
    assertThat(schema(Quantities.SPEED, text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0 km/h", "0.0 m/s", "99999999999 km/h"})
  void standingStillAndTheSpeedOfLightAreNoSpeeds(String text) {
    assertThat(read(Quantities.SPEED, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"500 m, 500", "500m, 500", "0 m, 0", "1.5 km, 1500", "2 mi, 3218.688"})
  void aDistanceIsInItsUnit(String text, double metres) {
    Distance distance = read(Quantities.DISTANCE, text).orElseThrow();

    assertThat(distance.metres()).isCloseTo(metres, within(1e-9));
    assertThat(schema(Quantities.DISTANCE, text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "500", "-5 m", "500 metres", "5 ft", "m", "5 m 3", "1 km 500 m"})
  void otherTextIsNoDistance(String text) {
    assertThat(read(Quantities.DISTANCE, text)).isEmpty();
    assertThat(schema(Quantities.DISTANCE, text)).isFalse();
  }

  @Property
  void hoursMinutesAndSecondsAddUp(
      @ForAll @IntRange(max = 999) int hours,
      @ForAll @IntRange(max = 999) int minutes,
      @ForAll @IntRange(max = 999) int seconds) {
    Duration sum = Duration.ofHours(hours).plusMinutes(minutes).plusSeconds(seconds);

    assertThat(read(Quantities.DURATION, hours + "h" + minutes + "m" + seconds + "s"))
        .contains(sum);
    assertThat(read(Quantities.DURATION, hours + " h " + minutes + " min " + seconds + " s"))
        .contains(sum);
  }

  private static <T> Optional<T> read(Shape<T> shape, String text) {
    Problems problems = new Problems();
    Optional<T> value = shape.read(new Scalar(Spot.ofFile("f"), text), problems);
    assertThat(problems.hasErrors())
        .as("a problem where there is no value")
        .isEqualTo(value.isEmpty());
    return value;
  }

  private static boolean schema(Shape<?> shape, String text) {
    String pattern = shape.schema(new SchemaWriter()).path("pattern").asText();
    return Pattern.compile(pattern).matcher(text).find();
  }
}
