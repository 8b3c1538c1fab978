package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.table.CellPlaces;
import org.tocsin.scenario.table.CsvMistake;

/** Comma-separated values (RFC 4180), whose header may stand in any line. */
final class CsvSheet {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

  private CsvSheet() {}

  static Optional<Sheet> read(String file, String text, Problems problems) {
    List<List<Cell>> rows = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      CellPlaces places = new CellPlaces(file, text, "");
      for (CSVRecord line : parser) {
        List<Spot> spots = places.ofRecord(line.getCharacterPosition());
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
          cells.add(Cell.of(spots.get(i), SpreadsheetGuard.open(line.get(i))));
        }
        rows.add(cells);
      }
      boolean otherwise =
          !rows.isEmpty()
              && CsvMistake.isSeparatedOtherwise(
                  rows.get(0).stream().map(Cell::text).toList(),
                  rows.get(0).get(0).spot(),
                  "; saved as .xlsx it does not matter",
                  problems);
      return otherwise ? Optional.empty() : Optional.of(new Sheet("", rows));
    } catch (UncheckedIOException | IOException | IllegalArgumentException e) {
      CsvMistake.tell(String.valueOf(e.getMessage()), file, "", problems);
      return Optional.empty();
    }
  }
}
