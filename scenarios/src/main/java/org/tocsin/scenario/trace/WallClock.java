package org.tocsin.scenario.trace;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads moments of a record: seconds since time 0, or the wall clock of the city. All moments of a
 * record are of one kind, that of the first. Of an hour that comes twice the first is meant, unless
 * that would be before a moment that came earlier.
 */
final class WallClock {

  /** No moment: it did not happen, or nobody knows. */
  static final long ABSENT = Long.MIN_VALUE;

  private static final DateTimeFormatter USUAL =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .toFormatter(Locale.ROOT);

  /** As spreadsheet programs of China write them. */
  private static final List<String> OFFICE =
      List.of(
          "yyyy/M/d H:mm:ss",
          "yyyy/M/d H:mm",
          "yyyy-M-d H:mm:ss",
          "yyyy-M-d H:mm",
          "yyyy年M月d日 H:mm:ss",
          "yyyy年M月d日 H:mm");

  private enum Kind {
    UNKNOWN,
    SECONDS,
    WALL
  }

  private final ZoneRules rules;
  private final List<WallForm> forms = new ArrayList<>();
  private final String known;
  private Kind kind = Kind.UNKNOWN;

  /** Between which wall clock times the clock is not put forward or back; records go on. */
  private long evenFrom = Long.MAX_VALUE;

  private long evenTo = Long.MIN_VALUE;
  private long evenOffsetMillis;

  WallClock(ZoneId zone, List<WallForm> own) {
    this.rules = zone.getRules();
    this.forms.addAll(own);
    OFFICE.forEach(pattern -> forms.add(WallForm.of(pattern)));
    this.forms.add(WallForm.of(USUAL));
    this.known =
        Stream.concat(
                Stream.of("2026-03-10 18:05:00", "2026/3/10 18:05", "2026年3月10日 18:05"),
                own.stream().map(WallForm::toString))
            .collect(Collectors.joining(", "));
  }

  /** Whether moments are told by the wall clock, so that they are milliseconds since 1970. */
  boolean isWall() {
    return kind == Kind.WALL;
  }

  /**
   * A moment in milliseconds, since time 0 or since 1970.
   *
   * @param notBefore a moment that came before it, or {@link #ABSENT}
   * @throws DateTimeException if it is none; the message says why
   */
  long millis(String text, long notBefore) {
    boolean number = isNumber(text);
    if (kind == Kind.UNKNOWN) {
      kind = number ? Kind.SECONDS : Kind.WALL;
    }
    if (number != (kind == Kind.SECONDS)) {
      throw new DateTimeException(
          number ? "seconds among dates" : "a date among seconds since time 0");
    }
    return number ? Math.round(Double.parseDouble(text) * 1000) : wall(text, notBefore);
  }

  private static boolean isNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && !(c == '-' && i == 0)) {
        return false;
      }
    }
    return text.length() < 18 && text.matches("-?\\d+(\\.\\d*)?");
  }

  private long wall(String text, long notBefore) {
    for (int i = 0; i < forms.size(); i++) {
      try {
        long local = forms.get(i).parse(text);
        if (i > 0) {
          // What has fitted is tried first: records seldom mix forms.
          forms.add(0, forms.remove(i));
        }
        return instant(local, notBefore);
      } catch (DateTimeParseException e) {
        // another form, perhaps
      }
    }
    try {
      return OffsetDateTime.parse(text).toInstant().toEpochMilli();
    } catch (DateTimeParseException e) {
      throw new DateTimeException(
          "not a moment in any known form: " + known + ", or times of a map", e);
    }
  }

  /**
   * @param local milliseconds since 1970 as the wall clock counts them
   */
  private long instant(long local, long notBefore) {
    return local >= evenFrom && local < evenTo
        ? local - evenOffsetMillis
        : ofOtherTime(wallTime(local), notBefore);
  }

  private static LocalDateTime wallTime(long local) {
    return Instant.ofEpochMilli(local).atOffset(ZoneOffset.UTC).toLocalDateTime();
  }

  private static long millis(LocalDateTime wallTime) {
    return wallTime.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  private long ofOtherTime(LocalDateTime time, long notBefore) {
    List<ZoneOffset> offsets = rules.getValidOffsets(time);
    if (offsets.isEmpty()) {
      throw new DateTimeException("no such time of day: the clock was put forward");
    }
    if (offsets.size() == 1) {
      keepEven(time.toInstant(offsets.get(0)), offsets.get(0));
    }
    for (ZoneOffset offset : offsets) {
      long millis = time.toInstant(offset).toEpochMilli();
      if (millis >= notBefore) {
        return millis;
      }
    }
    return time.toInstant(offsets.get(0)).toEpochMilli();
  }

  /** Keeps the time without any change of the clock in which a moment lies. */
  private void keepEven(Instant moment, ZoneOffset offset) {
    ZoneOffsetTransition last = rules.previousTransition(moment.plusSeconds(1));
    ZoneOffsetTransition next = rules.nextTransition(moment);
    evenFrom =
        last == null
            ? Long.MIN_VALUE
            : Math.max(millis(last.getDateTimeBefore()), millis(last.getDateTimeAfter()));
    evenTo =
        next == null
            ? Long.MAX_VALUE
            : Math.min(millis(next.getDateTimeBefore()), millis(next.getDateTimeAfter()));
    evenOffsetMillis = 1000L * offset.getTotalSeconds();
  }
}
