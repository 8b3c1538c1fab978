package org.tocsin.scenario.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats in which a table can be written, by the ending of the file's name. */
public enum TableFile {
  CSV,
  XLSX;

  /**
   * The format of a file.
   *
   * @throws IllegalArgumentException if its name ends otherwise
   */
  public static TableFile of(String name) {
    String ending = name.toLowerCase(Locale.ROOT);
    if (ending.endsWith(".csv")) {
      return CSV;
    } else if (ending.endsWith(".xlsx")) {
      return XLSX;
    }
    throw new IllegalArgumentException(name + "; a file whose name ends in .csv or .xlsx");
  }

  /** Writes a table; the same one gives the same bytes. The stream stays open. */
  public void write(Table table, OutputStream out) throws IOException {
    if (this == CSV) {
      CsvTable.write(table, out);
    } else {
      XlsxTable.write(table, out);
    }
  }
}
