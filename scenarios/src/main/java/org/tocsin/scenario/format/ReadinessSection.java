package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.city.Readiness;
import org.tocsin.city.TurnoutHours;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.WeekHours;

/** How a crew gets going; what is absent is taken from elsewhere. */
public record ReadinessSection(
    Optional<RandomDuration> turnout,
    Optional<List<TurnoutHours>> turnoutByHour,
    Optional<Duration> constantTravel,
    Optional<Double> travelNoiseSigma,
    Optional<RandomDuration> setUp) {

  /** Says nothing. */
  public static final ReadinessSection UNCHANGED =
      new ReadinessSection(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final Field<RandomDuration> TURNOUT =
      optional("turnout", Laws.TIME, "from notified to wheels rolling; 0 s");
  private static final Field<List<DayOfWeek>> DAYS =
      optional("days", WeekDays.SHAPE, "days of the week, each from midnight to midnight; all");
  private static final Field<HourRange> HOURS =
      required("hours", HourRange.SHAPE, "whole hours, such as \"22:00-06:00\"");
  private static final Field<RandomDuration> SOME_TURNOUT =
      required("turnout", Laws.TIME, "turnout of crews that are notified in these hours");
  private static final Field<List<TurnoutHours>> TURNOUT_BY_HOUR =
      optional(
          "turnoutByHour",
          ListOf.some(
              new Form<>(
                  "turnoutHours",
                  "A turnout for some hours of the week.",
                  List.of(DAYS, HOURS, SOME_TURNOUT),
                  ReadinessSection::turnoutHours)),
          "turnout in some hours, such as [ { hours: \"22:00-06:00\", turnout: 60 s } ]; the first"
              + " that fits holds, and turnout otherwise; none");
  private static final Field<Duration> CONSTANT_TRAVEL =
      optional(
          "constantTravel",
          Quantities.DURATION,
          "the part of travel that does not depend on distance; 0 s");
  private static final Field<Double> NOISE =
      optional(
          "noise",
          Scalars.number(0, 3),
          "sigma of the log-normal factor (median 1) on a trip's time; 0");
  private static final Field<RandomDuration> SET_UP =
      optional("setUp", Laws.TIME, "from on scene to first action; 0 s");

  static final List<Field<?>> FIELDS =
      List.of(TURNOUT, TURNOUT_BY_HOUR, CONSTANT_TRAVEL, NOISE, SET_UP);

  static final Form<ReadinessSection> FORM =
      new Form<>(
          "readiness",
          "How a crew gets going, where that differs from its type: at a tier, by staffing.",
          FIELDS,
          ReadinessSection::of);

  static ReadinessSection of(Values v) {
    return new ReadinessSection(
        v.find(TURNOUT),
        v.find(TURNOUT_BY_HOUR),
        v.find(CONSTANT_TRAVEL),
        v.find(NOISE),
        v.find(SET_UP));
  }

  /** Nothing but a turnout. */
  public static ReadinessSection ofTurnout(RandomDuration turnout) {
    return new ReadinessSection(
        Optional.of(turnout),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static TurnoutHours turnoutHours(Values v) {
    HourRange hours = v.get(HOURS);
    return new TurnoutHours(
        WeekHours.within(v.or(DAYS, WeekDays.ALL), hours.firstHour(), hours.endHour()),
        v.get(SOME_TURNOUT));
  }

  /** The readiness of a unit type. */
  public Readiness complete() {
    return over(new Readiness(RandomDuration.ZERO, Duration.ZERO, 0, RandomDuration.ZERO));
  }

  /**
   * What is said here laid over another. A turnout that is said here holds at all hours, if none
   * are said with it.
   */
  public Readiness over(Readiness other) {
    return new Readiness(
        turnout.orElse(other.turnout()),
        constantTravel.orElse(other.constantTravel()),
        travelNoiseSigma.orElse(other.travelNoiseSigma()),
        setUp.orElse(other.setUp()),
        turnoutByHour.orElse(turnout.isPresent() ? List.of() : other.turnoutByHour()));
  }
}
