package org.tocsin.scenario.trace;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form in which moments are written, by a pattern of Java's. A record has millions of them, so
 * those made of numbers and marks only are read digit by digit; all others by Java.
 */
final class WallForm {

  private static final Pattern PART =
      Pattern.compile("yyyy|yy|MM|M|dd|d|HH|H|hh|h|mm|ss|a|'([^']+)'|([^A-Za-z'\\[\\]{}#]+)");
  private static final int CENTURY = 2000;

  /**
   * Digits, or a text as it stands.
   *
   * @param field which letter of the pattern; 0 for a text
   */
  private record Part(char field, int least, int most, String text) {}

  private final List<Part> parts;
  private final String written;
  private final DateTimeFormatter slow;
  private final boolean twelve;

  private WallForm(String written, List<Part> parts, DateTimeFormatter slow) {
    this.written = written;
    this.parts = parts;
    this.twelve = parts.stream().anyMatch(part -> part.field() == 'h');
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
    return new WallForm(pattern, end == pattern.length() ? List.copyOf(parts) : List.of(), slow);
  }

  private static Part part(Matcher found) {
    String text = found.group();
    if (found.group(1) != null || found.group(2) != null) {
      String literal = Optional.ofNullable(found.group(1)).orElse(text);
      return new Part('\0', literal.length(), literal.length(), literal);
    }
    char field = text.charAt(0);
    return (field == 'a' || text.length() > 1)
        ? new Part(field, text.length(), text.length(), "")
        : new Part(field, 1, 2, "");
  }

  /**
   * A moment as it is written.
   *
   * @throws DateTimeException if it is not in this form
   */
  LocalDateTime parse(String text) {
    LocalDateTime quick = parts.isEmpty() ? null : read(text);
    return quick != null ? quick : LocalDateTime.parse(text, slow);
  }

  /** Null where it is not in this form, or Java had better tell. */
  private @Nullable LocalDateTime read(String text) {
    int[] values = new int['y' + 1];
    int at = 0;
    int half = -1;
    for (Part part : parts) {
      if (part.field() == '\0') {
        if (!text.startsWith(part.text(), at)) {
          return null;
        }
        at += part.most();
      } else if (part.field() == 'a') {
        half = halfOfDay(text, at);
        at += 2;
      } else {
        int end = at;
        int value = 0;
        while (end < text.length() && end - at < part.most() && isDigit(text.charAt(end))) {
          value = value * 10 + text.charAt(end) - '0';
          end++;
        }
        if (end - at < part.least()) {
          return null;
        }
        boolean shortYear = part.field() == 'y' && part.most() == 2;
        values[part.field()] = shortYear ? CENTURY + value : value;
        at = end;
      }
    }
    return at == text.length() ? moment(values, half) : null;
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

  private @Nullable LocalDateTime moment(int[] values, int half) {
    if (twelve && (half < 0 || values['h'] < 1 || values['h'] > 12)) {
      return null;
    }
    int hour = twelve ? values['h'] % 12 + 12 * half : values['H'];
    boolean possible =
        values['M'] >= 1
            && values['M'] <= 12
            && values['d'] >= 1
            && values['d'] <= YearMonth.of(values['y'], values['M']).lengthOfMonth()
            && hour < 24
            && values['m'] < 60
            && values['s'] < 60;
    return possible
        ? LocalDateTime.of(values['y'], values['M'], values['d'], hour, values['m'], values['s'])
        : null;
  }

  /** The pattern, as it was written. */
  @Override
  public String toString() {
    return written;
  }
}
