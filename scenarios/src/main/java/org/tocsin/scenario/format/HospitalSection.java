package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.roads.Position;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;

/** Hospitals: one, or those of a table. */
public sealed interface HospitalSection {

  /** Hospitals of a table: {@code id,lon,lat[,name][,bays][,beds]}. */
  record Rows(TableSection table, IntakeSection intake) implements HospitalSection {}

  /** One hospital. */
  record One(String id, Optional<String> name, Spotted<Position> at, IntakeSection intake)
      implements HospitalSection {}

  Field<String> ID = required("id", Scalars.NAME_WORD, "unique name");
  Field<String> NAME = optional("name", Scalars.TEXT, "name for people");
  Field<Spotted<Position>> AT = required("at", Spotted.of(Points.POINT), "where it lies");

  Shape<HospitalSection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "from",
                  new Form<>(
                      "hospitalTable",
                      "Hospitals of a file: id,lon,lat[,name][,bays][,beds]; what a row does not say"
                          + " holds as it is written here.",
                      withIntake(TableSection.FIELDS),
                      v -> new Rows(TableSection.of(v), IntakeSection.of(v)))),
              new OneOf.Case<>(
                  "id",
                  new Form<>(
                      "hospital",
                      "A hospital.",
                      withIntake(List.of(ID, NAME, AT)),
                      v -> new One(v.get(ID), v.find(NAME), v.get(AT), IntakeSection.of(v))))));

  private static List<Field<?>> withIntake(List<Field<?>> own) {
    return Stream.<Field<?>>concat(own.stream(), IntakeSection.FIELDS.stream()).toList();
  }
}
