package org.tocsin.scenario.msel;

import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;

/**
 * A row of a list.
 *
 * @param cells those of known columns that hold something
 * @param more those of other columns, by their headings
 */
record MselRow(Spot spot, Map<MselColumn, Cell> cells, Map<String, Cell> more) {

  Optional<Cell> find(MselColumn column) {
    return Optional.ofNullable(cells.get(column));
  }

  String text(MselColumn column) {
    return find(column).map(Cell::text).orElse("");
  }
}
