package org.tocsin.scenario.table;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.scenario.problem.Spot;

/** Where the cells of comma-separated values stand. Goes through the text once, with its parser. */
public final class CellPlaces {

  private final String file;
  private final String text;
  private final String path;
  private int at = 0;
  private int line = 1;
  private int lineStart = 0;

  /**
   * @param path of the spots, where the scenario names the file
   */
  public CellPlaces(String file, String text, String path) {
    this.file = file;
    this.text = text;
    this.path = path;
  }

  /**
   * The places of the cells of the first record that begins at an offset or after empty lines
   * there, and the place where it ends. Offsets must not fall.
   */
  public List<Spot> ofRecord(long offset) {
    while (at < Math.min(offset, text.length()) || isLineEnd()) {
      step();
    }
    List<Spot> places = new ArrayList<>();
    do {
      places.add(spot());
      skipCell();
    } while (isAt(',') && step());
    places.add(spot());
    return places;
  }

  private void skipCell() {
    if (isAt('"')) {
      do {
        step();
        skipTo('"');
        step();
      } while (isAt('"'));
    }
    while (at < text.length() && !isAt(',') && !isLineEnd()) {
      step();
    }
  }

  private void skipTo(char wanted) {
    while (at < text.length() && !isAt(wanted)) {
      step();
    }
  }

  private boolean step() {
    if (at >= text.length()) {
      return false;
    }
    char passed = text.charAt(at);
    at++;
    if (passed == '\n' || (passed == '\r' && !isAt('\n'))) {
      line++;
      lineStart = at;
    }
    return true;
  }

  private boolean isAt(char wanted) {
    return at < text.length() && text.charAt(at) == wanted;
  }

  private boolean isLineEnd() {
    return isAt('\n') || isAt('\r');
  }

  private Spot spot() {
    return new Spot(file, line, at - lineStart + 1, path);
  }
}
