package org.tocsin.scenario.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook that can be worked on and printed as it is. */
final class XlsxTable {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss";

  /** Versions of a program that opens files have two numbers. */
  private static final String VERSION = "1.0";

  private XlsxTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook book = new Workbook(bytes, "Tocsin", VERSION);
    Worksheet sheet = book.newWorksheet(table.title());
    head(table, sheet);
    for (int row = 0; row < table.rows().size(); row++) {
      List<Datum> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        put(cells.get(column), sheet, row + 1, column);
      }
    }
    layOut(table, sheet);
    book.finish();
    UndatedWorkbook.copy(bytes.toByteArray(), out);
  }

  private static void head(Table table, Worksheet sheet) {
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(0, column, table.columns().get(column).heading());
      sheet.width(column, table.columns().get(column).letters());
    }
    sheet
        .range(0, 0, 0, table.columns().size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("top")
        .fillColor(HEAD_COLOUR)
        .set();
  }

  private static void put(Datum datum, Worksheet sheet, int row, int column) {
    if (datum instanceof Datum.Moment moment) {
      sheet.value(row, column, moment.at());
      String format =
          moment.at().truncatedTo(ChronoUnit.SECONDS).equals(moment.at())
              ? MOMENT_FORMAT
              : MOMENT_FORMAT + ".000";
      sheet.style(row, column).format(format).verticalAlignment("top").set();
    } else if (datum instanceof Datum.Amount amount) {
      sheet.value(row, column, amount.value());
      sheet.style(row, column).verticalAlignment("top").set();
    } else if (!datum.text().isEmpty()) {
      sheet.value(row, column, SpreadsheetGuard.keep(datum.text()));
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
  }

  private static void layOut(Table table, Worksheet sheet) {
    sheet.freezePane(0, 1);
    sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
    sheet.repeatRows(0);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }
}
