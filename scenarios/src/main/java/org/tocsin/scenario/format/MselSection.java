package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.shape.Either;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;

/**
 * A master scenario events list whose rows are injects and expected actions.
 *
 * @param sheet of a workbook; the first that looks like such a list
 * @param columns the file's own heading for each column that the format knows
 */
public record MselSection(
    Spotted<String> from, Optional<Spotted<String>> sheet, Map<String, String> columns) {

  private static final Field<Spotted<String>> FROM =
      required(
          "from",
          TableSection.FILE,
          "a .csv or .xlsx file; relative to this file, or starting with ${TOCSIN_DATA}");
  private static final Field<Spotted<String>> SHEET =
      decisive(
          "sheet",
          Spotted.of(Scalars.TEXT),
          "which sheet of a workbook; the first with headings of such a list");
  private static final Field<Named<String>> COLUMNS =
      decisive(
          "columns",
          new MapOf<>(Scalars.TEXT),
          "the file's own heading for a column of the format, such as { message: Announcement };"
              + " usual headings in English and Chinese are known");

  static final Shape<MselSection> SHAPE =
      new Either<>(
          TableSection.FILE.as(file -> new MselSection(file, Optional.empty(), Map.of())),
          new Form<>(
              "msel",
              "A master scenario events list that is kept in a spreadsheet.",
              List.of(FROM, SHEET, COLUMNS),
              v ->
                  new MselSection(
                      v.get(FROM), v.find(SHEET), v.or(COLUMNS, Named.none()).values())));
}
