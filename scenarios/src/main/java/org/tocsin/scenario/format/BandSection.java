package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.DayOfWeek;
import java.util.List;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;

/**
 * A part of the week with its own traffic.
 *
 * @param hours whole hours of the day; the one that it ends with is not in it
 */
public record BandSection(
    List<DayOfWeek> days, HourRange hours, double speedFactor, Named<Double> speedFactors) {

  private static final Field<List<DayOfWeek>> DAYS =
      optional("days", WeekDays.SHAPE, "days of the week, each from midnight to midnight; all");
  private static final Field<HourRange> HOURS =
      required("hours", HourRange.SHAPE, "whole hours, such as \"07:00-10:00\"");
  private static final Field<Double> SPEED =
      optional("speed", Scalars.number(0.01, 10), "factor on every speed; 1");
  private static final Field<Named<Double>> SPEEDS =
      optional(
          "speeds",
          new MapOf<>(Scalars.number(0.01, 10)),
          "factor on the speed of a road class, instead of that on every speed");

  static final Form<BandSection> FORM =
      new Form<>(
          "band",
          "A part of the week with its own traffic. A trip uses the band in which it starts.",
          List.of(DAYS, HOURS, SPEED, SPEEDS),
          v ->
              new BandSection(
                  v.or(DAYS, WeekDays.ALL),
                  v.get(HOURS),
                  v.or(SPEED, 1.0),
                  v.or(SPEEDS, Named.none())));
}
