package org.tocsin.report.page;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.report.model.DrillOutline;

/** What calendars and clocks show during a drill. */
final class LocalTimes {

  private static final Pattern MOMENT = Pattern.compile("(\\S+) (\\S+) \\((\\S+)\\)");
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ZonedDateTime start;

  LocalTimes(DrillOutline drill) {
    Matcher parts = MOMENT.matcher(drill.start());
    if (!parts.matches()) {
      throw new IllegalArgumentException("start: " + drill.start() + "; day, time and (zone)");
    }
    this.start =
        LocalDateTime.parse(parts.group(1) + "T" + parts.group(2))
            .atZone(ZoneId.of(parts.group(3)));
  }

  /** {@code 03:12:08}; what has begun counts, as on any clock. */
  String clock(double seconds) {
    return CLOCK.format(at(seconds));
  }

  LocalDate day(double seconds) {
    return at(seconds).toLocalDate();
  }

  private ZonedDateTime at(double seconds) {
    return start.plus(Duration.ofMillis(Math.round(seconds * 1000)));
  }
}
