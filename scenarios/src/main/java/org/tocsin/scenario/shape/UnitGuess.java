package org.tocsin.scenario.shape;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an amount most likely means whose unit is missing, written out, or in other letters. */
final class UnitGuess {

  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\D*?\\d?)");

  private static final Map<String, String> WRITTEN_OUT =
      Map.ofEntries(
          Map.entry("second", "s"),
          Map.entry("sec", "s"),
          Map.entry("\u79d2", "s"),
          Map.entry("minute", "min"),
          Map.entry("\u5206\u949f", "min"),
          Map.entry("\u5206", "min"),
          Map.entry("hour", "h"),
          Map.entry("hr", "h"),
          Map.entry("\u5c0f\u65f6", "h"),
          Map.entry("day", "d"),
          Map.entry("\u5929", "d"),
          Map.entry("metre", "m"),
          Map.entry("meter", "m"),
          Map.entry("\u7c73", "m"),
          Map.entry("kilometre", "km"),
          Map.entry("kilometer", "km"),
          Map.entry("\u516c\u91cc", "km"),
          Map.entry("mile", "mi"),
          Map.entry("kmh", "km/h"),
          Map.entry("kph", "km/h"),
          Map.entry("lpm", "L/min"));

  private UnitGuess() {}

  /**
   * The amount with a unit that it may have.
   *
   * @param units those allowed; where none is written, the first is meant
   * @param fits whether an amount with its unit is right
   */
  static Optional<String> of(String text, List<String> units, Predicate<String> fits) {
    Matcher written = AMOUNT.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    String unit = written.group(2).strip();
    Optional<String> meant =
        unit.isEmpty() ? units.stream().findFirst() : inOtherLetters(unit, units);
    return meant.map(known -> written.group(1) + " " + known).filter(fits);
  }

  private static Optional<String> inOtherLetters(String unit, List<String> units) {
    String lower = unit.toLowerCase(Locale.ROOT);
    String one = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return units.stream()
        .filter(known -> known.equalsIgnoreCase(unit))
        .findFirst()
        .or(
            () ->
                Optional.ofNullable(WRITTEN_OUT.getOrDefault(lower, WRITTEN_OUT.get(one)))
                    .filter(units::contains));
  }
}
