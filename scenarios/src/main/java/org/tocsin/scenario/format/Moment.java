package org.tocsin.scenario.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * A time of the drill as an author writes it: {@code "+1h30m"} since time 0, {@code "03:10"} for
 * the first time that clocks show it from time 0 on, or a local date with time.
 */
public sealed interface Moment {

  SimTime at(DrillClock clock);

  /** So long after time 0. */
  record After(Duration sinceStart) implements Moment {
    @Override
    public SimTime at(DrillClock clock) {
      return SimTime.after(sinceStart);
    }
  }

  /** The first such clock time from time 0 on. */
  record TimeOfDay(LocalTime time) implements Moment {
    @Override
    public SimTime at(DrillClock clock) {
      ZonedDateTime today = clock.start().with(time);
      ZonedDateTime first =
          today.isBefore(clock.start()) ? clock.start().plusDays(1).with(time) : today;
      return SimTime.after(Duration.between(clock.start(), first));
    }
  }

  /** A local date with time. */
  record Dated(LocalDateTime time) implements Moment {
    @Override
    public SimTime at(DrillClock clock) {
      return SimTime.after(Duration.between(clock.start(), time.atZone(clock.start().getZone())));
    }
  }

  String ALLOWED = "a time such as \"03:10\", \"+1h30m\" or 2026-01-12T21:00:00";

  Shape<Moment> SHAPE = Scalars.TEXT.as(Moment::of);

  static Moment of(String text) {
    if (text.startsWith("+")) {
      return find(Quantities.DURATION, text.substring(1).trim())
          .map(After::new)
          .orElseThrow(() -> wrong(text));
    }
    Optional<LocalDateTime> date = find(Scalars.DATE_TIME, text);
    if (date.isPresent()) {
      return new Dated(date.get());
    }
    try {
      return new TimeOfDay(LocalTime.parse(text));
    } catch (DateTimeException e) {
      throw wrong(text);
    }
  }

  private static <T> Optional<T> find(Shape<T> shape, String text) {
    return shape.read(new Scalar(Spot.ofFile(""), text), new Problems());
  }

  private static IllegalArgumentException wrong(String text) {
    return new IllegalArgumentException("\"" + text + "\"; " + ALLOWED);
  }
}
