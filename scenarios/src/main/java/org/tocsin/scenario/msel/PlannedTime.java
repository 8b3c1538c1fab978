package org.tocsin.scenario.msel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.sheet.Cell;
import org.tocsin.scenario.sheet.SerialDate;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * A time as people write it into lists, of the wall clock or since the start of the drill.
 *
 * @param moment as it is written in scenario files
 */
record PlannedTime(Clock clock, String moment) {

  enum Clock {
    WALL,
    DRILL
  }

  static final String WALL_ALLOWED = "a time such as 10:05 or 2026-03-10 10:05";
  static final String SPAN_ALLOWED = "a time since the start such as T+0:05 or 90 min";

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
  private static final Pattern TIME =
      Pattern.compile(
          "(凌晨|早上|上午|中午|下午|晚上)?\\s*(\\d{1,2})[:：时点](\\d{2})(?:[:：分](\\d{2}(?:\\.\\d{1,3})?))?[分秒]?"
              + "\\s*([AaPp])?\\.?(?:[Mm]\\.?)?");
  private static final Set<String> MORNING = Set.of("凌晨", "早上", "上午");
  private static final Set<String> AFTERNOON = Set.of("中午", "下午", "晚上");
  private static final Pattern MILITARY = Pattern.compile("(\\d{2})(\\d{2})\\s*(?:h|hrs?|hours)?");
  private static final Pattern SINCE = Pattern.compile("(?:[Tt]\\s*)?[+\uFF0B]\\s*(.+)");
  private static final Pattern SPAN =
      Pattern.compile("(\\d{1,4})[:：]([0-5]\\d)(?:[:：]([0-5]\\d)(?:\\.(\\d{3}))?)?");

  /** A time of the wall clock; one since the start if it is written with a plus. */
  static Optional<PlannedTime> wall(Cell cell) {
    if (cell.date().isPresent()) {
      return Optional.of(wall(cell.date().get()));
    }
    Matcher since = SINCE.matcher(cell.text());
    if (since.matches()) {
      return span(since.group(1));
    }
    return moment(cell.text())
        .map(LocalDateTime::toString)
        .or(() -> timeOfDay(cell.text()).map(LocalTime::toString))
        .map(text -> new PlannedTime(Clock.WALL, text));
  }

  private static PlannedTime wall(SerialDate date) {
    // Programs show what they computed of times as a span, so that a span below a day says little.
    if (date.elapsed() && !date.isTimeOfDay()) {
      return since(Duration.ofMillis(date.millis()));
    }
    return new PlannedTime(
        Clock.WALL,
        date.isTimeOfDay() ? date.moment().toLocalTime().toString() : date.moment().toString());
  }

  /** A time since the start, with or without a plus. */
  static Optional<PlannedTime> since(Cell cell) {
    if (cell.date().isPresent()) {
      SerialDate date = cell.date().get();
      return date.days() < 0
          ? Optional.empty()
          : Optional.of(since(Duration.ofMillis(date.millis())));
    }
    Matcher since = SINCE.matcher(cell.text());
    return span(since.matches() ? since.group(1) : cell.text());
  }

  /** The date of a cell that holds no time. */
  static Optional<LocalDate> date(Cell cell) {
    return cell.date().isPresent() && !cell.date().get().elapsed()
        ? Optional.of(cell.date().get().moment().toLocalDate())
        : date(cell.text());
  }

  /** This on a date; itself if it has one already. */
  PlannedTime on(LocalDate date) {
    return clock == Clock.DRILL || moment.contains("T")
        ? this
        : new PlannedTime(clock, date.atTime(LocalTime.parse(moment)).toString());
  }

  /** When that is on the clock of a drill. */
  SimTime at(DrillClock drill) {
    return Moment.SHAPE
        .read(new Scalar(Spot.ofFile(""), moment), new Problems())
        .map(read -> read.at(drill))
        .orElseThrow();
  }

  private static Optional<LocalDateTime> moment(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(date.end()).replaceFirst("^[T\\s]+", "");
    return date(date.group()).flatMap(day -> timeOfDay(rest).map(day::atTime));
  }

  private static Optional<LocalDate> date(String text) {
    Matcher date = DATE.matcher(text.strip());
    try {
      return date.matches()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(date.group(1)),
                  Integer.parseInt(date.group(2)),
                  Integer.parseInt(date.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> timeOfDay(String text) {
    Matcher time = TIME.matcher(text);
    Matcher military = MILITARY.matcher(text);
    try {
      if (time.matches()) {
        int hour = hour(time);
        String seconds = Optional.ofNullable(time.group(4)).orElse("00");
        return Optional.of(
            LocalTime.parse(
                String.format(Locale.ROOT, "%02d:%s:%s", hour, time.group(3), seconds)));
      }
      return military.matches()
          ? Optional.of(LocalTime.parse(military.group(1) + ":" + military.group(2)))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Twelve at noon is 12, at midnight 0. */
  private static int hour(Matcher time) {
    int hour = Integer.parseInt(time.group(2));
    String half = Optional.ofNullable(time.group(5)).orElse("");
    String part = Optional.ofNullable(time.group(1)).orElse("");
    boolean morning = half.equalsIgnoreCase("a") || MORNING.contains(part);
    boolean afternoon = half.equalsIgnoreCase("p") || AFTERNOON.contains(part);
    if (afternoon && half.isEmpty() && hour > 12) {
      // 晚上19点 says the same twice.
      return hour;
    }
    if ((morning || afternoon) && (hour < 1 || hour > 12)) {
      throw new DateTimeException(hour + " of a half day");
    }
    return morning ? hour % 12 : afternoon ? hour % 12 + 12 : hour;
  }

  private static Optional<PlannedTime> span(String text) {
    Matcher span = SPAN.matcher(text);
    if (span.matches()) {
      Duration seconds =
          Duration.ofSeconds(number(span.group(3))).plusMillis(number(span.group(4)));
      return Optional.of(
          since(seconds.plusHours(number(span.group(1))).plusMinutes(number(span.group(2)))));
    }
    if (text.equals("0")) {
      return Optional.of(since(Duration.ZERO));
    }
    return Quantities.DURATION
        .read(new Scalar(Spot.ofFile(""), text), new Problems())
        .map(PlannedTime::since);
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static PlannedTime since(Duration span) {
    return new PlannedTime(Clock.DRILL, "+" + span.toMillis() + " ms");
  }
}
