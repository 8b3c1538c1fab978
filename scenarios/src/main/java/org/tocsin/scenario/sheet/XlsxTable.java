package org.tocsin.scenario.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table as a workbook that can be worked on and printed as it is. */
final class XlsxTable {

  private static final String HEAD_COLOUR = "D9E2EC";
  private static final String MOMENT_FORMAT = "yyyy-mm-dd hh:mm:ss";

  private static final String LINE_COLOUR = "B8C4D0";
  private static final int POINTS_PER_LINE = 15;
  private static final int HEAD_LINES = 2;

  /** No program shows rows of more than 409 points. */
  private static final int MOST_LINES = 27;

  private static final float MARGIN_INCHES = 0.4f;

  /** Versions of a program that opens files have two numbers. */
  private static final String VERSION = "1.0";

  private XlsxTable() {}

  static void write(Table table, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Workbook book = new Workbook(bytes, "Tocsin", VERSION);
    Worksheet sheet = book.newWorksheet(table.title());
    above(table, sheet);
    head(table, sheet);
    int first = table.above().size() + 1;
    for (int row = 0; row < table.rows().size(); row++) {
      List<Datum> cells = table.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        put(cells.get(column), sheet, first + row, column);
      }
      sheet.rowHeight(first + row, POINTS_PER_LINE * lines(cells, table.columns()));
    }
    layOut(table, sheet);
    book.finish();
    UndatedWorkbook.copy(bytes.toByteArray(), out);
  }

  /** Programs that open a file leave rows as high as they are, over whatever text. */
  private static int lines(List<Datum> cells, List<Table.Column> columns) {
    int most = 1;
    for (int column = 0; column < cells.size(); column++) {
      most = Math.max(most, cells.get(column).lines(columns.get(column).letters()));
    }
    return Math.min(most, MOST_LINES);
  }

  private static void above(Table table, Worksheet sheet) {
    for (int row = 0; row < table.above().size(); row++) {
      List<String> cells = table.above().get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          sheet.value(row, column, SpreadsheetGuard.keep(cells.get(column)));
          sheet.style(row, column).bold().set();
        }
      }
    }
  }

  private static void head(Table table, Worksheet sheet) {
    int row = table.above().size();
    for (int column = 0; column < table.columns().size(); column++) {
      sheet.value(row, column, table.columns().get(column).heading());
      sheet.width(column, table.columns().get(column).letters());
    }
    sheet.rowHeight(row, HEAD_LINES * POINTS_PER_LINE);
    sheet
        .range(row, 0, row, table.columns().size() - 1)
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
    int head = table.above().size();
    int last = head + table.rows().size();
    sheet.freezePane(0, head + 1);
    sheet.setAutoFilter(head, 0, last, table.columns().size() - 1);
    sheet.repeatRows(head);
    sheet
        .range(head, 0, last, table.columns().size() - 1)
        .style()
        .borderStyle(BorderStyle.THIN)
        .borderColor(LINE_COLOUR)
        .set();
    sheet.paperSize(table.wide() ? PaperSize.A3_PAPER : PaperSize.A4_PAPER);
    sheet.leftMargin(MARGIN_INCHES);
    sheet.rightMargin(MARGIN_INCHES);
    sheet.topMargin(MARGIN_INCHES);
    sheet.bottomMargin(MARGIN_INCHES);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
  }
}
