package org.tocsin.scenario.shape;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.time.Distance;
import org.tocsin.time.Speed;

/** Durations, speeds and distances; all carry their unit. */
public final class Quantities {

  private static final String AMOUNT = "(\\d+(?:\\.\\d+)?)\\s*";
  private static final Pattern DURATION_PART =
      Pattern.compile(
          "\\G\\s*" + AMOUNT + "(ms|s|min|m|h|d)(?![a-z])|\\G\\s*" + AMOUNT + "(h|min|m)(?=\\d)");
  private static final Pattern SPEED_TEXT = Pattern.compile(AMOUNT + "(km/h|m/s|mph)");
  private static final Pattern DISTANCE_TEXT = Pattern.compile(AMOUNT + "(m|km|mi)");
  private static final Map<String, Long> MILLIS =
      Map.of(
          "ms", 1L, "s", 1_000L, "min", 60_000L, "m", 60_000L, "h", 3_600_000L, "d", 86_400_000L);

  /** A thousand years is more than any drill and far from the end of what a long can hold. */
  private static final long MOST_MILLIS = 32_000_000_000_000L;

  private static final double METRES_PER_MILE = 1609.344;

  /** Beyond these there is no city, whatever the unit. */
  private static final double MOST = 1e9;

  private static final double LEAST_SPEED = 1e-9;

  public static final Shape<Duration> DURATION =
      new ScalarShape<>(
              "a duration such as 90 s, 3 min or 1h30m",
              Quantities::millis,
              node -> node.put("pattern", "^(\\d+(\\.\\d+)?\\s*(ms|s|min|m|h|d)\\s*)+$"),
              Quantities::inTime)
          .as(Quantities::limited);

  /** A duration above 0. */
  public static final Shape<Duration> SPAN =
      new ScalarShape<>(
              "a duration above 0 such as 90 s, 3 min or 1h30m",
              text -> millis(text).filter(millis -> Math.round(millis) > 0),
              node -> node.put("pattern", "^(\\d+(\\.\\d+)?\\s*(ms|s|min|m|h|d)\\s*)+$"),
              text ->
                  inTime(text).filter(span -> duration(span).filter(Duration::isZero).isEmpty()))
          .as(Quantities::limited);

  public static final Shape<Speed> SPEED =
      new ScalarShape<>(
          "a speed above 0 such as 45 km/h",
          Quantities::speed,
          node -> node.put("pattern", "^\\d+(\\.\\d+)?\\s*(km/h|m/s|mph)$"),
          text ->
              UnitGuess.of(text, List.of("km/h", "m/s", "mph"), known -> speed(known).isPresent()));

  public static final Shape<Distance> DISTANCE =
      new ScalarShape<>(
          "a distance such as 500 m or 1.5 km",
          Quantities::distance,
          node -> node.put("pattern", "^\\d+(\\.\\d+)?\\s*(m|km|mi)$"),
          text ->
              UnitGuess.of(text, List.of("m", "km", "mi"), known -> distance(known).isPresent()));

  private Quantities() {}

  /** Who writes only a small number may mean minutes, only a large one seconds. */
  private static Optional<String> inTime(String text) {
    String usual = text.matches("[1-5]?\\d") ? "min" : "s";
    return UnitGuess.of(
        text, List.of(usual, "min", "s", "h", "d", "ms"), known -> duration(known).isPresent());
  }

  static Optional<Duration> duration(String text) {
    return millis(text)
        .filter(millis -> millis <= MOST_MILLIS)
        .map(millis -> Duration.ofMillis(Math.round(millis)));
  }

  private static Duration limited(double millis) {
    if (millis > MOST_MILLIS) {
      String most = MOST_MILLIS / MILLIS.getOrDefault("d", 1L) + " d";
      throw new IllegalArgumentException(
          "longer than " + most + "; at most that, a thousand years");
    }
    return Duration.ofMillis(Math.round(millis));
  }

  private static Optional<Double> millis(String text) {
    Matcher matcher = DURATION_PART.matcher(text);
    double millis = 0;
    int end = 0;
    while (matcher.find()) {
      String amount = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
      String unit = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
      millis += Double.parseDouble(amount) * MILLIS.getOrDefault(unit, 0L);
      end = matcher.end();
    }
    return end == 0 || end != text.length() ? Optional.empty() : Optional.of(millis);
  }

  private static Optional<Speed> speed(String text) {
    Matcher matcher = SPEED_TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amount = Double.parseDouble(matcher.group(1));
    if (amount < LEAST_SPEED || amount > MOST) {
      return Optional.empty();
    }
    return Optional.of(
        switch (matcher.group(2)) {
          case "km/h" -> Speed.ofKilometresPerHour(amount);
          case "mph" -> Speed.ofKilometresPerHour(amount * METRES_PER_MILE / 1000);
          default -> new Speed(amount);
        });
  }

  private static Optional<Distance> distance(String text) {
    Matcher matcher = DISTANCE_TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    double amount = Double.parseDouble(matcher.group(1));
    if (amount > MOST) {
      return Optional.empty();
    }
    return Optional.of(
        Distance.ofMetres(
            switch (matcher.group(2)) {
              case "km" -> amount * 1000;
              case "mi" -> amount * METRES_PER_MILE;
              default -> amount;
            }));
  }
}
