package org.tocsin.experiment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a sweep varies: a place of the scenario with the values that it takes, or the
 * range that they come from.
 *
 * @param path of the scenario, such as {@code demand.everyday.perDay}
 * @param values as they are written, in their order; of a range its two ends
 * @param isRange whether all between the two ends is meant
 */
public record Factor(String path, List<String> values, boolean isRange) {

  private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]{1,12}(?:\\.[0-9]{1,9})?)(.*)");

  public Factor {
    values = List.copyOf(values);
    if (values.size() < 2 || (isRange && values.size() != 2)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT, "factor %s: %d values; 2 or more, of a range 2", path, values.size()));
    }
    if (isRange && (unit(values).isEmpty() || !(number(values.get(0)) < number(values.get(1))))) {
      throw new IllegalArgumentException(
          "factor "
              + path
              + ": "
              + String.join("..", values)
              + "; two numbers in one unit, the lower first");
    }
  }

  /** Whether its values are numbers, in one unit, so that more and less of it has a meaning. */
  public boolean isNumeric() {
    return unit(values).isPresent();
  }

  /** The number of a value of a numeric factor. */
  public double number(String value) {
    return Double.parseDouble(amount(value).orElseThrow().group(1));
  }

  /**
   * The value at a share of the way through the factor, from 0 up to but not including 1: of a list
   * one of its values, of a range a number with as many decimals as its ends are written with.
   */
  public String at(double share) {
    if (!isRange) {
      return values.get((int) (share * values.size()));
    }
    int decimals = Math.max(decimals(values.get(0)), decimals(values.get(1)));
    double low = number(values.get(0));
    double high = number(values.get(1));
    String number =
        new BigDecimal(low + share * (high - low))
            .setScale(decimals, RoundingMode.HALF_UP)
            .toPlainString();
    return number + amount(values.get(0)).orElseThrow().group(2);
  }

  private static int decimals(String value) {
    String number = amount(value).orElseThrow().group(1);
    return number.contains(".") ? number.length() - number.indexOf('.') - 1 : 0;
  }

  private static Optional<String> unit(List<String> values) {
    List<String> units =
        values.stream()
            .map(value -> amount(value).map(found -> found.group(2).strip()).orElse("?"))
            .distinct()
            .toList();
    return units.size() == 1 && !units.get(0).equals("?")
        ? Optional.of(units.get(0))
        : Optional.empty();
  }

  /** A number with what follows it; empty for anything else, such as a time of day. */
  private static Optional<Matcher> amount(String value) {
    Matcher matcher = AMOUNT.matcher(value.strip());
    return matcher.matches() && matcher.group(2).matches("\\s*[\\p{L}%/²]*")
        ? Optional.of(matcher)
        : Optional.empty();
  }
}
