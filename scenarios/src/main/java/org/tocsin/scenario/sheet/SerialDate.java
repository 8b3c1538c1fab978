package org.tocsin.scenario.sheet;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A moment or a span as workbooks keep them: in days, with those since 1899-12-30 as dates
 * (ECMA-376 part 1, 18.17.4.1). Rounded to milliseconds, as a day in a {@code double} is no exact
 * number of seconds.
 *
 * @param elapsed whether the cell shows a span, such as 26:05, rather than a time of day
 */
public record SerialDate(double days, boolean elapsed) {

  private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
  private static final long MILLIS_PER_DAY = Duration.ofDays(1).toMillis();

  /** Whole minutes are shown without seconds. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_LOCAL_TIME;

  public long millis() {
    return Math.round(days * MILLIS_PER_DAY);
  }

  /** Whether it is a time of any day. */
  public boolean isTimeOfDay() {
    return days >= 0 && millis() < MILLIS_PER_DAY;
  }

  public LocalDateTime moment() {
    return FIRST.atStartOfDay().plus(Duration.ofMillis(millis()));
  }

  /** As a reader expects it: a span, a time of day, a date, or a date with a time. */
  String text() {
    if (elapsed) {
      Duration span = Duration.ofMillis(millis());
      return String.format(
          Locale.ROOT, "%d:%02d:%02d", span.toHours(), span.toMinutesPart(), span.toSecondsPart());
    }
    LocalTime time = moment().toLocalTime();
    String shown = TIME.format(time).replaceFirst("^(\\d+:\\d+):00$", "$1");
    if (isTimeOfDay()) {
      return shown;
    }
    String date = moment().toLocalDate().toString();
    return time.equals(LocalTime.MIDNIGHT) ? date : date + " " + shown;
  }
}
