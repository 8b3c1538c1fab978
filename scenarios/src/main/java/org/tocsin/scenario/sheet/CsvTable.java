package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as comma-separated values (RFC 4180) in UTF-8. */
final class CsvTable {

  /** Without it spreadsheet programs take Chinese for another encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CsvTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.append(BYTE_ORDER_MARK);
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    int width = table.columns().size();
    for (List<String> row : table.above()) {
      // As wide as the rest, as spreadsheet programs write it.
      Stream<String> blanks = Collections.nCopies(Math.max(0, width - row.size()), "").stream();
      printer.printRecord(
          Stream.concat(row.stream().map(SpreadsheetGuard::close), blanks).toList());
    }
    printer.printRecord(
        table.columns().stream().map(c -> SpreadsheetGuard.close(c.heading())).toList());
    for (List<Datum> row : table.rows()) {
      printer.printRecord(row.stream().map(d -> SpreadsheetGuard.close(d.text())).toList());
    }
    printer.flush();
  }
}
