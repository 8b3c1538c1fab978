package org.tocsin.scenario.sheet;

import java.util.List;

/**
 * A table to be written.
 *
 * @param title of its sheet in a workbook
 * @param columns from left to right
 * @param wide whether it needs paper of twice the size
 * @param rows each as long as there are columns
 */
public record Table(String title, boolean wide, List<Column> columns, List<List<Datum>> rows) {

  /**
   * A column.
   *
   * @param letters how wide it is on paper and screen, in letters
   */
  public record Column(String heading, int letters) {}

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("a row that has not " + width + " cells");
    }
  }
}
