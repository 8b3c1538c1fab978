package org.tocsin.scenario.sheet;

import java.util.Optional;
import org.tocsin.scenario.problem.Spot;

/**
 * A cell as its author sees it.
 *
 * @param text what it shows, without blanks around it; may be empty
 * @param date what a workbook counts it as that shows it as a date or a time of day
 * @param formula what the text was computed from when the workbook was saved; empty if it was typed
 */
public record Cell(Spot spot, String text, Optional<SerialDate> date, String formula) {

  public static Cell of(Spot spot, String text) {
    return new Cell(spot, text.strip(), Optional.empty(), "");
  }

  /** The same with its column's heading in its place. */
  public Cell under(String heading) {
    String path = spot.path().isEmpty() ? heading : spot.path() + ", " + heading;
    return new Cell(spot.withPath(path), text, date, formula);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public boolean isFormula() {
    return !formula.isEmpty();
  }
}
