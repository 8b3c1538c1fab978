package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.roads.Position;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/** What an inject does to demand. */
public sealed interface DemandEffectSection extends EffectSection {

  @Override
  default <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals) {
    return demand.apply(this);
  }

  <T> T match(Function<One, T> one, Function<Many, T> many, Function<Times, T> times);

  /** Incidents beside the demand. */
  sealed interface Added extends DemandEffectSection {

    /** The author's; by default the type's. */
    Optional<String> id();

    Spotted<String> type();

    int count();

    Duration within();

    Spot spot();
  }

  /** One incident at a place. */
  record One(Optional<String> id, Spotted<String> type, Spotted<Position> place, Spot spot)
      implements Added {
    @Override
    public <T> T match(Function<One, T> one, Function<Many, T> many, Function<Times, T> times) {
      return one.apply(this);
    }

    @Override
    public int count() {
      return 1;
    }

    @Override
    public Duration within() {
      return Duration.ZERO;
    }
  }

  /** Several incidents, each at some place. */
  record Many(
      Optional<String> id,
      Spotted<String> type,
      int count,
      Duration within,
      Spotted<WhereSection> where,
      Bounds bounds,
      Spot spot)
      implements Added {
    @Override
    public <T> T match(Function<One, T> one, Function<Many, T> many, Function<Times, T> times) {
      return many.apply(this);
    }
  }

  /** A part of the map; all of it where none is given. */
  record Bounds(
      Optional<Spotted<String>> zone,
      Optional<Spotted<List<Position>>> area,
      Optional<RoadChoice.Near> near) {}

  /** More or less of the everyday demand. */
  record Times(
      double factor,
      List<Spotted<String>> types,
      List<Spotted<String>> zones,
      Optional<Duration> lasting,
      Spot spot)
      implements DemandEffectSection {
    @Override
    public <T> T match(Function<One, T> one, Function<Many, T> many, Function<Times, T> times) {
      return times.apply(this);
    }
  }

  Field<String> ID =
      optional("id", Scalars.NAME_WORD, "part of their names, unique in the inject; the type");
  Field<Spotted<String>> TYPE = required("type", Spotted.of(Scalars.NAME_WORD), "one of incidents");
  Field<Spotted<Position>> PLACE = required("place", Spotted.of(Points.POINT), "where it happens");
  Field<Integer> COUNT = required("count", Scalars.count(1, 100_000), "how many");
  Field<Duration> WITHIN =
      optional("within", Quantities.SPAN, "the time in which they begin, evenly; all at once");
  Field<Spotted<WhereSection>> WHERE =
      optional(
          "where",
          Spotted.of(WhereSection.SHAPE),
          "population (by the people of the zones), streets (by length), or points of a file;"
              + " streets");
  Field<Spotted<String>> ZONE =
      decisive("zone", Spotted.of(Scalars.NAME_WORD), "only in one of city.zones; everywhere");
  Field<Spotted<List<Position>>> AREA =
      decisive(
          "area",
          Spotted.of(new ListOf<>(Points.POINT, 3)),
          "only in a polygon, by its corners in order; everywhere");
  Field<RoadChoice.Near> NEAR =
      decisive("near", RoadChoice.NEAR_FORM, "only around a point; everywhere");

  Field<List<Added>> INCIDENTS =
      optional(
          "incidents",
          new OneOrSeveral<>(
              new OneOf<Added>(
                  Optional.empty(),
                  List.of(
                      new OneOf.Case<>(
                          "place",
                          new Form<>(
                              "addedIncident",
                              "An incident beside the demand, at the time of the inject.",
                              List.of(ID, TYPE, PLACE),
                              v -> new One(v.find(ID), v.get(TYPE), v.get(PLACE), v.spot()))),
                      new OneOf.Case<>(
                          "count",
                          new Form<>(
                              "addedIncidents",
                              "Incidents beside the demand, each at some place.",
                              List.of(ID, TYPE, COUNT, WITHIN, WHERE, ZONE, AREA, NEAR),
                              DemandEffectSection::many))))),
          "incidents beside the demand; none");

  Field<Double> FACTOR =
      required(
          "factor",
          Scalars.number(0, 1000),
          "how many times as much comes, such as 3, or 0.5 for half as much");
  Field<List<Spotted<String>>> TYPES =
      optional(
          "type",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "one of incidents, or several; all");
  Field<List<Spotted<String>>> ZONES =
      optional(
          "zone",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "one of city.zones, or several; everywhere");
  Field<Duration> FOR = optional("for", Quantities.SPAN, "how long it holds; to the end");
  Field<List<Times>> DEMAND =
      optional(
          "demand",
          new OneOrSeveral<>(
              new Form<>(
                  "demandFactor",
                  "More or less of the everyday demand. Of more, the usual incidents come and others"
                      + " beside them; of less, some of the usual ones are left out.",
                  List.of(FACTOR, TYPES, ZONES, FOR),
                  v ->
                      new Times(
                          v.get(FACTOR),
                          v.or(TYPES, List.of()),
                          v.or(ZONES, List.of()),
                          v.find(FOR),
                          v.spot()))),
          "more or less of the everyday demand; as usual");

  List<Field<? extends List<? extends EffectSection>>> FIELDS = List.of(INCIDENTS, DEMAND);

  private static Many many(Values v) {
    v.refuseBoth(ZONE, AREA);
    v.refuseBoth(ZONE, NEAR);
    v.refuseBoth(AREA, NEAR);
    return new Many(
        v.find(ID),
        v.get(TYPE),
        v.get(COUNT),
        v.or(WITHIN, Duration.ZERO),
        v.or(WHERE, new Spotted<>(new WhereSection.AlongStreets(), v.spot())),
        new Bounds(v.find(ZONE), v.find(AREA), v.find(NEAR)),
        v.spot());
  }
}
