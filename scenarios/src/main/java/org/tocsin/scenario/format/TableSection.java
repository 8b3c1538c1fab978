package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Map;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/**
 * Rows of a CSV or GeoJSON file.
 *
 * @param from path, relative to the scenario file
 * @param columns the file's column or property for each name that the format knows
 * @param where values that a row must have to be read, by the file's columns
 * @param prefix put before every id
 * @param distinct a row nearer than this to an earlier one is the same place, and is left out
 */
public record TableSection(
    Spotted<String> from,
    Map<String, String> columns,
    Map<String, String> where,
    String prefix,
    Distance distinct) {

  /** A path of a file. */
  static final Shape<Spotted<String>> FILE = Spotted.of(Scalars.TEXT);

  static final Field<Spotted<String>> FROM =
      required(
          "from",
          FILE,
          "a .csv or .geojson file; relative to this file, or starting with ${TOCSIN_DATA}");
  static final Field<Named<String>> COLUMNS =
      decisive(
          "columns",
          new MapOf<>(Scalars.TEXT),
          "the file's own column or property for a name of the format, such as { lon: x }");
  static final Field<Named<String>> WHERE =
      decisive(
          "where",
          new MapOf<>(Scalars.TEXT),
          "reads only rows with these values, such as { tier: micro }");

  static final Field<String> PREFIX =
      decisive("prefix", Scalars.NAME_WORD, "put before every id; nothing");
  static final Field<Distance> DISTINCT =
      decisive(
          "distinct",
          Quantities.DISTANCE,
          "a row nearer than this to an earlier one is the same place and left out; 0 m");

  static final List<Field<?>> FIELDS = List.of(FROM, COLUMNS, WHERE, PREFIX, DISTINCT);

  static TableSection of(Values v) {
    return new TableSection(
        v.get(FROM),
        v.or(COLUMNS, Named.none()).values(),
        v.or(WHERE, Named.none()).values(),
        v.or(PREFIX, ""),
        v.or(DISTINCT, Distance.ofMetres(0)));
  }

  /** Where in the scenario the table is named, such as {@code stations[1]}. */
  public String path() {
    return from.spot().path().replaceFirst("\\.?from$", "");
  }
}
