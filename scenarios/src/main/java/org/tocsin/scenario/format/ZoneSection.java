package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import org.tocsin.roads.Position;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;

/** Areas with people: one, or those of a table. */
public sealed interface ZoneSection {

  /** Zones of a table: {@code id,name,population,grade,parent}, with outlines in GeoJSON. */
  record Rows(TableSection table) implements ZoneSection {}

  /** One zone, known by its centre. */
  record One(
      String id,
      Optional<String> name,
      double population,
      Optional<String> grade,
      Optional<String> parent,
      Position centre,
      Spot spot,
      Spot parentSpot,
      Spot centreSpot)
      implements ZoneSection {}

  Field<String> ID = required("id", Scalars.NAME_WORD, "unique name");
  Field<String> NAME = optional("name", Scalars.TEXT, "name for people");
  Field<Double> POPULATION =
      required("population", Scalars.number(0, 1e10), "people; the weight of demand here");
  Field<String> GRADE = optional("grade", Scalars.NAME_WORD, "risk grade, such as red");
  Field<String> PARENT = optional("parent", Scalars.NAME_WORD, "the zone that this is part of");
  Field<Position> CENTRE =
      required("centre", Points.POINT, "a street belongs to the zone with the nearest centre");

  Shape<ZoneSection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "from",
                  new Form<>(
                      "zoneTable",
                      "Zones of a file: id,name,population,grade,parent and lon,lat or outlines.",
                      TableSection.FIELDS,
                      v -> new Rows(TableSection.of(v)))),
              new OneOf.Case<>(
                  "id",
                  new Form<>(
                      "zone",
                      "An area with people.",
                      List.of(ID, NAME, POPULATION, GRADE, PARENT, CENTRE),
                      v ->
                          new One(
                              v.get(ID),
                              v.find(NAME),
                              v.get(POPULATION),
                              v.find(GRADE),
                              v.find(PARENT),
                              v.get(CENTRE),
                              v.spot(),
                              v.spot(PARENT),
                              v.spot(CENTRE))))));
}
