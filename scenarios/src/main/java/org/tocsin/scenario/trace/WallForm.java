package org.tocsin.scenario.trace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form in which moments are written, by a pattern of Java's. A record has millions of them, so
 * those made of numbers and marks only are read digit by digit; all others by Java.
 */
final class WallForm {

  private static final Pattern PART =
      Pattern.compile("yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|ss|a|'([^']+)'|([^A-Za-z'\\[\\]{}#]+)");
  private static final int CENTURY = 2000;

  /** Letters of patterns, in the order in which their values are kept. */
  private static final String FIELDS = "yMdHhmsa";

  private static final int YEAR = 0;
  private static final int MONTH = 1;
  private static final int DAY = 2;
  private static final int HOUR = 3;
  private static final int HOUR_OF_TWELVE = 4;
  private static final int MINUTE = 5;
  private static final int SECOND = 6;
  private static final int HALF = 7;
  private static final int TEXT = -1;

  /**
   * Digits, or a text as it stands.
   *
   * @param field where its value is kept, or {@link #TEXT}
   */
  private record Part(int field, int least, int most, String text) {

    /** Where it ends; -1 if it is not there. */
    int read(String from, int start, int[] values) {
      if (field == TEXT) {
        return from.startsWith(text, start) ? start + most : -1;
      }
      if (field == HALF) {
        values[field] = halfOfDay(from, start);
        return values[field] < 0 ? -1 : start + 2;
      }
      int end = start;
      int value = 0;
      while (end < from.length() && end - start < most && isDigit(from.charAt(end))) {
        value = value * 10 + from.charAt(end) - '0';
        end++;
      }
      boolean shortYear = field == YEAR && most == 2;
      values[field] = shortYear ? CENTURY + value : value;
      return end - start < least ? -1 : end;
    }
  }

  private final List<Part> parts;
  private final String written;
  private final DateTimeFormatter slow;
  private final boolean twelve;

  private WallForm(String written, List<Part> parts, DateTimeFormatter slow) {
    this.written = written;
    this.parts = parts;
    this.twelve = has(parts, HOUR_OF_TWELVE);
    this.slow = slow;
  }

  /** Of a formatter that is no pattern. */
  static WallForm of(DateTimeFormatter formatter) {
    return new WallForm(formatter.toString(), List.of(), formatter);
  }

  /**
   * Of a pattern.
   *
   * @throws IllegalArgumentException if it is none
   */
  static WallForm of(String pattern) {
    DateTimeFormatter slow =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern)
            .toFormatter(Locale.ENGLISH);
    List<Part> parts = new ArrayList<>();
    Matcher part = PART.matcher(pattern);
    int end = 0;
    while (end < pattern.length() && part.find(end) && part.start() == end) {
      parts.add(part(part));
      end = part.end();
    }
    boolean quick = end == pattern.length() && has(parts, HOUR_OF_TWELVE) == has(parts, HALF);
    return new WallForm(pattern, quick ? List.copyOf(parts) : List.of(), slow);
  }

  private static boolean has(List<Part> parts, int field) {
    return parts.stream().anyMatch(part -> part.field() == field);
  }

  private static Part part(Matcher found) {
    String text = found.group();
    if (found.group(1) != null || found.group(2) != null) {
      String literal = Optional.ofNullable(found.group(1)).orElse(text);
      return new Part(TEXT, literal.length(), literal.length(), literal);
    }
    int field = FIELDS.indexOf(text.charAt(0));
    return (text.equals("a") || text.length() > 1)
        ? new Part(field, text.length(), text.length(), "")
        : new Part(field, 1, 2, "");
  }

  /**
   * A moment as it is written, in milliseconds since 1970 as if the clock had been that of UTC.
   *
   * @throws DateTimeException if it is not in this form
   */
  long parse(String text) {
    long quick = parts.isEmpty() ? WallClock.ABSENT : read(text);
    return quick != WallClock.ABSENT
        ? quick
        : LocalDateTime.parse(text, slow).toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /** Absent where it is not in this form, or Java had better tell. */
  private long read(String text) {
    int[] values = new int[HALF + 1];
    int at = 0;
    for (Part part : parts) {
      at = part.read(text, at, values);
      if (at < 0) {
        return WallClock.ABSENT;
      }
    }
    return at == text.length() ? moment(values) : WallClock.ABSENT;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 0 for AM, 1 for PM, else -1. */
  private static int halfOfDay(String text, int at) {
    if (at + 2 > text.length() || (text.charAt(at + 1) | 0x20) != 'm') {
      return -1;
    }
    int first = text.charAt(at) | 0x20;
    return first == 'a' ? 0 : first == 'p' ? 1 : -1;
  }

  private long moment(int[] values) {
    int year = values[YEAR];
    int month = values[MONTH];
    int day = values[DAY];
    int hour = values[HOUR];
    if (twelve) {
      if (values[HOUR_OF_TWELVE] < 1 || values[HOUR_OF_TWELVE] > 12) {
        return WallClock.ABSENT;
      }
      hour = values[HOUR_OF_TWELVE] % 12 + 12 * values[HALF];
    }
    boolean possible =
        month >= 1
            && month <= 12
            && day >= 1
            && (day <= 28 || day <= YearMonth.of(year, month).lengthOfMonth())
            && hour < 24
            && values[MINUTE] < 60
            && values[SECOND] < 60;
    return possible
        ? ((LocalDate.of(year, month, day).toEpochDay() * 24 + hour) * 60 + values[MINUTE]) * 60_000
            + values[SECOND] * 1000L
        : WallClock.ABSENT;
  }

  /** The pattern, as it was written. */
  @Override
  public String toString() {
    return written;
  }
}
