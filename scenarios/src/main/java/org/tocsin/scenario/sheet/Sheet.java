package org.tocsin.scenario.sheet;

import java.util.List;

/**
 * Rows of cells.
 *
 * @param name of the sheet in its workbook; empty for a file that is one sheet
 * @param rows those with anything in them; each has its cells from the first column on, empty ones
 *     too
 */
public record Sheet(String name, List<List<Cell>> rows) {

  public Sheet {
    rows = List.copyOf(rows);
  }
}
