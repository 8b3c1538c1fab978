package org.tocsin.scenario.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** The sheets of an XLSX file. Its formulas and macros are never run. */
final class XlsxFile {

  private static final int DAYS_FROM_1900_TO_1904 = 1462;
  private static final String EXPECTED = "a workbook in the .xlsx format without a password";

  private final String file;
  private final int firstDay;

  private XlsxFile(String file, boolean from1904) {
    this.file = file;
    this.firstDay = from1904 ? DAYS_FROM_1900_TO_1904 : 0;
  }

  static List<Sheet> read(String file, byte[] bytes, Spot namedAt, Problems problems) {
    if (!WorkbookParts.check(file, bytes, namedAt, problems)) {
      return List.of();
    }
    try (InputStream in = new ByteArrayInputStream(bytes);
        ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      XlsxFile reader = new XlsxFile(file, book.isDate1904());
      List<Sheet> sheets = new ArrayList<>();
      for (org.dhatim.fastexcel.reader.Sheet sheet : book.getSheets().toList()) {
        sheets.add(reader.sheet(sheet));
      }
      return sheets;
    } catch (IOException | RuntimeException e) {
      // The library throws whatever its parts do when a file is damaged.
      problems.error(namedAt, file + ": a damaged workbook", EXPECTED);
      return List.of();
    }
  }

  private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row : sheet.read()) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < row.getCellCount(); column++) {
        Spot spot =
            new Spot(file, row.getRowNum(), column + 1, place(sheet, row.getRowNum(), column));
        Optional<org.dhatim.fastexcel.reader.Cell> cell = row.getOptionalCell(column);
        cells.add(cell.map(c -> cell(c, spot)).orElseGet(() -> Cell.of(spot, "")));
      }
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    return new Sheet(sheet.getName(), rows);
  }

  private static String place(org.dhatim.fastexcel.reader.Sheet sheet, int row, int column) {
    return "sheet " + sheet.getName() + ", cell " + letters(column) + row;
  }

  /** A, B, ..., Z, AA, AB, ... */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private Cell cell(org.dhatim.fastexcel.reader.Cell cell, Spot spot) {
    String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
    String formula = Optional.ofNullable(cell.getFormula()).orElse("");
    boolean mayBeNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
    Optional<BigDecimal> number = mayBeNumber ? number(raw) : Optional.empty();
    if (number.isEmpty()) {
      // A guard of CSV is kept by the programs that save it as a workbook.
      String text = SpreadsheetGuard.open(raw).strip();
      return new Cell(spot, text, Optional.empty(), formula);
    }
    DateFormat format =
        DateFormat.of(
            Optional.ofNullable(cell.getDataFormatId()).orElse(0),
            Optional.ofNullable(cell.getDataFormatString()).orElse(""));
    if (format == DateFormat.NONE) {
      String plain = number.get().stripTrailingZeros().toPlainString();
      return new Cell(spot, plain, Optional.empty(), formula);
    }
    boolean elapsed = format == DateFormat.ELAPSED;
    double days = number.get().doubleValue();
    SerialDate date = new SerialDate(days < 1 || elapsed ? days : days + firstDay, elapsed);
    return new Cell(spot, date.text(), Optional.of(date), formula);
  }

  private static Optional<BigDecimal> number(String raw) {
    try {
      return raw.length() > 40 ? Optional.empty() : Optional.of(new BigDecimal(raw));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** How a workbook shows a number: as itself, a moment, or a span. */
  private enum DateFormat {
    NONE,
    MOMENT,
    ELAPSED;

    /** By the numbers and codes of ECMA-376 part 1, 18.8.30. */
    static DateFormat of(int id, String code) {
      String letters =
          code.toLowerCase(Locale.ROOT)
              .replaceAll("\"[^\"]*\"|\\\\.|_.|\\[\\$[^\\]]*\\]", "")
              .replace("general", "");
      if (letters.contains("[h") || letters.contains("[m") || letters.contains("[s") || id == 46) {
        return ELAPSED;
      }
      boolean builtIn =
          (id >= 14 && id <= 22)
              || (id >= 27 && id <= 36)
              || (id >= 45 && id <= 47)
              || (id >= 50 && id <= 58);
      String plain = letters.replaceAll("\\[[^\\]]*\\]", "");
      return builtIn || plain.matches(".*[ymdhs].*") ? MOMENT : NONE;
    }
  }
}
