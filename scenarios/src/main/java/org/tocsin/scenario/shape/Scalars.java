package org.tocsin.scenario.shape;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of single values: texts, names, numbers, dates. */
public final class Scalars {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Pattern FOUR_DIGIT_YEAR = Pattern.compile("\\d{4}-");

  /** An amount with its sign, or a whole number from 2 on that can only be one in a share. */
  private static final Pattern PER_CENT =
      Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?(?=\\s*%)|[2-9]|[1-9]\\d{1,2})\\s*(%)?");

  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,18}");

  /** What ids are made of: they become file names' parts, keys and columns. */
  private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}_.\\-]{0,99}";

  public static final Shape<String> TEXT =
      new ScalarShape<>(
          "a text",
          text -> text.isEmpty() ? Optional.empty() : Optional.of(text),
          node -> {
            node.putArray("type").add("string").add("number").add("boolean");
            return node.put("minLength", 1);
          });

  public static final Shape<String> NAME_WORD =
      new ScalarShape<>(
          "a name of up to 100 letters, digits and any of - _ .",
          text -> text.matches(NAME) ? Optional.of(text) : Optional.empty(),
          node -> {
            node.putArray("type").add("string").add("integer");
            return node.put("pattern", "^[^\\s/\\[\\]{}:,#]{1,100}$");
          });

  public static final Shape<Boolean> YES_NO =
      new ScalarShape<>(
          "true or false",
          text ->
              text.equals("true") || text.equals("false")
                  ? Optional.of(text.equals("true"))
                  : Optional.empty(),
          node -> node.put("type", "boolean"));

  public static final Shape<LocalDateTime> DATE_TIME =
      new ScalarShape<>(
          "a date with a time, such as 2026-01-12T18:00:00",
          Scalars::dateTime,
          node -> node.put("pattern", "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?$"));

  public static final Shape<ZoneId> TIME_ZONE =
      new ScalarShape<>(
          "a time zone such as Asia/Shanghai", Scalars::zone, node -> node, ZoneGuess::of);

  private Scalars() {}

  /** A number between two bounds, both allowed. */
  public static Shape<Double> number(double least, double most) {
    String allowed =
        most == Double.MAX_VALUE
            ? "a number of " + plain(least) + " or more"
            : "a number from " + plain(least) + " to " + plain(most);
    return new ScalarShape<>(
        allowed,
        text -> decimal(text).filter(value -> value >= least && value <= most),
        node -> {
          node.put("type", "number").put("minimum", least);
          return most == Double.MAX_VALUE ? node : node.put("maximum", most);
        },
        text -> inPerCent(text, least, most));
  }

  /** Who writes 90 % or 90 for a share means 0.9; who writes more than all may mean all. */
  private static Optional<String> inPerCent(String text, double least, double most) {
    Matcher written = PER_CENT.matcher(text);
    boolean isShare = most == 1;
    if (!written.matches() || (written.group(2) == null && !isShare)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(written.group(1)).movePointLeft(2);
    if (isShare && value.doubleValue() > 1) {
      return written.group(2) == null ? Optional.empty() : Optional.of("1");
    }
    return Optional.of(value)
        .filter(number -> number.doubleValue() >= least && number.doubleValue() <= most)
        .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
  }

  /** A whole number between two bounds, both allowed. */
  public static Shape<Long> whole(long least, long most) {
    return new ScalarShape<>(
        wholeNumbers(least, most),
        text -> integer(text).filter(value -> value >= least && value <= most),
        node -> {
          node.put("type", "integer").put("minimum", least);
          return most == Long.MAX_VALUE ? node : node.put("maximum", most);
        });
  }

  private static String wholeNumbers(long least, long most) {
    if (least == most) {
      return "the number " + least;
    }
    return most == Long.MAX_VALUE
        ? "a whole number of " + least + " or more"
        : "a whole number from " + least + " to " + most;
  }

  public static Shape<Integer> count(int least, int most) {
    return whole(least, most).as(Long::intValue);
  }

  static Optional<Double> decimal(String text) {
    return NUMBER.matcher(text).matches()
        ? Optional.of(Double.parseDouble(text)).filter(Double::isFinite)
        : Optional.empty();
  }

  private static Optional<Long> integer(String text) {
    return WHOLE.matcher(text).matches() ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static Optional<LocalDateTime> dateTime(String text) {
    try {
      return FOUR_DIGIT_YEAR.matcher(text).lookingAt()
          ? Optional.of(LocalDateTime.parse(text.replace(' ', 'T')))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String plain(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString((long) number)
        : Double.toString(number);
  }
}
