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
import org.tocsin.scenario.shape.Spotted;

/**
 * A part of the week with its own traffic.
 *
 * @param hours whole hours of the day; the one that it ends with is not in it
 * @param modes by which mode those go who go by another one at other times
 */
public record BandSection(
    List<DayOfWeek> days,
    HourRange hours,
    double speedFactor,
    Named<Double> speedFactors,
    Named<Spotted<String>> modes) {

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
  private static final Field<Named<Spotted<String>>> MODES =
      optional(
          "modes",
          new MapOf<>(Spotted.of(Scalars.NAME_WORD)),
          "modes by which others go in this band, with their speeds and the seconds_<mode> of arcs,"
              + " such as { drive: drive-at-night }; none");

  static final Form<BandSection> FORM =
      new Form<>(
          "band",
          "A part of the week with its own traffic. A trip uses the band in which it starts.",
          List.of(DAYS, HOURS, SPEED, SPEEDS, MODES),
          v ->
              new BandSection(
                  v.or(DAYS, WeekDays.ALL),
                  v.get(HOURS),
                  v.or(SPEED, 1.0),
                  v.or(SPEEDS, Named.none()),
                  v.or(MODES, Named.none())));
}
