package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.time.DayOfWeek;
import java.util.List;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.WeekHours;

/** When somebody is on duty, shift by shift. */
public record RosterSection(List<Spotted<WeekHours>> shifts) {

  private static final Field<List<DayOfWeek>> DAYS =
      decisive("days", WeekDays.SHAPE, "days of the week on which it begins; all");
  private static final Field<HourRange> HOURS =
      required(
          "hours",
          HourRange.SHAPE,
          "whole hours, such as \"08:00-20:00\"; \"20:00-08:00\" goes on into the next day");

  private static final Form<WeekHours> SHIFT =
      new Form<>(
          "shift",
          "A time on duty. Shifts of a roster do not overlap.",
          List.of(DAYS, HOURS),
          v ->
              WeekHours.shift(
                  v.or(DAYS, WeekDays.ALL), v.get(HOURS).firstHour(), v.get(HOURS).endHour()));

  private static final Field<List<Spotted<WeekHours>>> SHIFTS =
      required("shifts", ListOf.some(Spotted.of(SHIFT)), "times on duty, week after week");

  static final Form<RosterSection> FORM =
      new Form<>(
          "roster",
          "When somebody is on duty. Who is off duty is not sent; who is out when his shift ends"
              + " finishes first.",
          List.of(SHIFTS),
          v -> new RosterSection(v.get(SHIFTS)));
}
