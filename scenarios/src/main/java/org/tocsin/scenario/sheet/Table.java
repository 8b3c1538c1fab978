package org.tocsin.scenario.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param title of its sheet in a workbook
 * @param above rows that stand above the headings, such as the name of the whole; usually none
 * @param columns from left to right
 * @param wide whether it needs paper of twice the size
 * @param rows each as long as there are columns
 */
public record Table(
    String title,
    boolean wide,
    List<List<String>> above,
    List<Column> columns,
    List<List<Datum>> rows) {

  /**
   * A column.
   *
   * @param letters how wide it is on paper and screen, in letters
   */
  public record Column(String heading, int letters) {}

  public Table {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row that has not " + width + " cells");
    }
  }

  /** Of headings and rows. */
  public Table(String title, boolean wide, List<Column> columns, List<List<Datum>> rows) {
    this(title, wide, List.of(), columns, rows);
  }
}
