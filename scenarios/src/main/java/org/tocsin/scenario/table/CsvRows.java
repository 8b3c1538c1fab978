package org.tocsin.scenario.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tocsin.scenario.format.TableSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** Rows of comma-separated values with a header line (RFC 4180). */
final class CsvRows {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private CsvRows() {}

  static List<Row> read(
      String file,
      String text,
      Set<String> known,
      Set<String> required,
      TableSection table,
      Problems problems) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      List<String> header = parser.getHeaderNames();
      if (header.isEmpty()) {
        problems.error(
            Spot.ofFile(file).withPath(table.path()), "an empty file", CsvMistake.EXPECTED);
        return List.of();
      }
      if (header.size() == 1 && header.get(0).matches(".*[;\\t\uFF0C\u3001].*")) {
        problems.error(
            new Spot(file, 1, 0, table.path()), "\"" + header.get(0) + "\"", CsvMistake.EXPECTED);
        return List.of();
      }
      Optional<Columns> columns = Columns.match(known, required, header, table, problems);
      if (columns.isEmpty()) {
        return List.of();
      }
      CellPlaces places = new CellPlaces(file, text, table.path());
      for (CSVRecord line : parser) {
        List<Spot> cells = places.ofRecord(line.getCharacterPosition());
        if (line.size() != header.size()) {
          problems.error(
              cells.get(Math.min(line.size(), header.size())),
              line.size() + " columns",
              header.size() + " columns, as in the header");
        } else if (columns.get().wants(line.toMap())) {
          Map<String, Spot> spots = columns.get().places(header, cells);
          rows.add(new Row(cells.get(0), columns.get().cells(line.toMap()), List.of(), spots));
        }
      }
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      CsvMistake.tell(String.valueOf(e.getMessage()), file, table.path(), problems);
    }
    return rows;
  }
}
