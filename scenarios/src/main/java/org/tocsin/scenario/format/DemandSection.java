package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.incident.HourlyWeights;
import org.tocsin.roads.Position;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;

/** What calls for help: everyday demand, or the drill itself. */
public sealed interface DemandSection {

  /** The author's id; by default the type's. */
  Optional<String> id();

  Spotted<String> type();

  Spot spot();

  /** A Poisson stream. */
  record Everyday(
      Optional<String> id,
      Spotted<String> type,
      double perDay,
      HourlyWeights hours,
      Spotted<WhereSection> where,
      Spot spot)
      implements DemandSection {}

  /** One incident at a given time and place. */
  record Scripted(
      Optional<String> id,
      Spotted<String> type,
      Spotted<Moment> at,
      Spotted<Position> place,
      Spot spot)
      implements DemandSection {}

  Field<String> ID = optional("id", Scalars.NAME_WORD, "unique name; the type");
  Field<Spotted<String>> TYPE = required("type", Spotted.of(Scalars.NAME_WORD), "one of incidents");
  Field<Double> PER_DAY =
      required("perDay", Scalars.number(0, 1e7), "mean number of incidents a day");
  Field<HourlyWeights> HOURS =
      optional(
          "hours",
          ListOf.some(Scalars.number(0, 1e9)).as(DemandSection::hourly),
          "weights of the 24 hours of a day, or of the 168 hours of a week from Monday on; even");
  Field<Spotted<WhereSection>> WHERE =
      required(
          "where",
          Spotted.of(WhereSection.SHAPE),
          "population (by the people of the zones), streets (by length), or points of a file");
  Field<Spotted<Moment>> AT =
      required("at", Spotted.of(Moment.SHAPE), "when it happens: " + Moment.ALLOWED);
  Field<Spotted<Position>> PLACE = required("place", Spotted.of(Points.POINT), "where it happens");

  Shape<DemandSection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "at",
                  new Form<>(
                      "scriptedDemand",
                      "The drill itself: one incident at a given time and place.",
                      List.of(ID, TYPE, AT, PLACE),
                      v ->
                          new Scripted(
                              v.find(ID), v.get(TYPE), v.get(AT), v.get(PLACE), v.spot()))),
              new OneOf.Case<>(
                  "perDay",
                  new Form<>(
                      "everydayDemand",
                      "Everyday demand: a Poisson stream.",
                      List.of(ID, TYPE, PER_DAY, HOURS, WHERE),
                      v ->
                          new Everyday(
                              v.find(ID),
                              v.get(TYPE),
                              v.get(PER_DAY),
                              v.or(HOURS, HourlyWeights.even()),
                              v.get(WHERE),
                              v.spot())))));

  private static HourlyWeights hourly(List<Double> weights) {
    if (weights.size() != 24 && weights.size() != DrillClock.HOURS_OF_WEEK) {
      throw new IllegalArgumentException(weights.size() + " weights; 24 or 168");
    }
    return HourlyWeights.ofDay(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
