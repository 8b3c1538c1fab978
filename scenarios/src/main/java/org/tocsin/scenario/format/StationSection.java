package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.roads.Position;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/** Where crews wait: one station, or those of a table. */
public sealed interface StationSection {

  /**
   * Units of one type at each of the stations.
   *
   * @param roster that of the station, if none
   * @param staffing that of the type, if none
   */
  record Units(
      Spotted<String> type,
      int count,
      Optional<Spotted<String>> roster,
      Optional<Spotted<String>> staffing) {}

  List<Units> units();

  StaffSection staff();

  /**
   * Stations of a table: {@code id,lon,lat[,tier][,name]}.
   *
   * @param tier of all of them; empty if the table says
   * @param agency of all of them; empty where agencies are not told apart
   */
  record Rows(
      TableSection table,
      Optional<String> tier,
      Optional<String> agency,
      List<Units> units,
      StaffSection staff)
      implements StationSection {}

  /** One station. */
  record One(
      Spotted<String> id,
      Optional<String> name,
      String tier,
      Optional<String> agency,
      Spotted<Position> at,
      List<Units> units,
      StaffSection staff)
      implements StationSection {}

  Field<Spotted<String>> TYPE = required("type", Spotted.of(Scalars.NAME_WORD), "one of unitTypes");
  Field<Integer> COUNT = decisive("count", Scalars.count(0, 10_000), "how many; 1");
  Field<Spotted<String>> UNITS_ROSTER =
      optional(
          "roster",
          Spotted.of(Scalars.NAME_WORD),
          "one of rosters: when they are on duty; that of the station, else always");
  Field<Spotted<String>> STAFFING =
      optional(
          "staffing",
          Spotted.of(Scalars.NAME_WORD),
          "who their crews are: one of staffing; that of the type");
  Form<Units> UNITS_FORM =
      new Form<>(
          "units",
          "Units of one type. Their ids are <station>/<type>-<n>.",
          List.of(TYPE, COUNT, UNITS_ROSTER, STAFFING),
          v -> new Units(v.get(TYPE), v.or(COUNT, 1), v.find(UNITS_ROSTER), v.find(STAFFING)));

  Field<Spotted<String>> ID = required("id", Spotted.of(Scalars.NAME_WORD), "unique name");
  Field<String> NAME = optional("name", Scalars.TEXT, "name for people");
  Field<String> TIER =
      required("tier", Scalars.NAME_WORD, "central, small, micro, or a word of your own");
  Field<String> COMMON_TIER =
      decisive("tier", Scalars.NAME_WORD, "tier of all of them; else the file has a tier column");
  Field<String> AGENCY =
      optional(
          "agency",
          Scalars.NAME_WORD,
          "whose crews these are, such as fire or medical; agencies are not told apart");
  Field<Spotted<Position>> AT = required("at", Spotted.of(Points.POINT), "where it stands");
  Field<List<Units>> UNITS = required("units", ListOf.any(UNITS_FORM), "who waits there");

  Shape<StationSection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "from",
                  new Form<>(
                      "stationTable",
                      "Stations of a file: id,lon,lat[,tier][,name].",
                      tableFields(),
                      v ->
                          new Rows(
                              TableSection.of(v),
                              v.find(COMMON_TIER),
                              v.find(AGENCY),
                              v.get(UNITS),
                              StaffSection.of(v)))),
              new OneOf.Case<>(
                  "id",
                  new Form<>(
                      "station", "Where crews wait.", stationFields(), StationSection::one))));

  private static List<Field<?>> tableFields() {
    List<Field<?>> fields = new ArrayList<>(TableSection.FIELDS);
    fields.add(COMMON_TIER);
    fields.add(AGENCY);
    fields.add(UNITS);
    fields.addAll(StaffSection.FIELDS);
    return fields;
  }

  private static List<Field<?>> stationFields() {
    List<Field<?>> fields = new ArrayList<>(List.of(ID, NAME, TIER, AGENCY, AT, UNITS));
    fields.addAll(StaffSection.FIELDS);
    return fields;
  }

  private static One one(Values v) {
    return new One(
        v.get(ID),
        v.find(NAME),
        v.get(TIER),
        v.find(AGENCY),
        v.get(AT),
        v.get(UNITS),
        StaffSection.of(v));
  }
}
