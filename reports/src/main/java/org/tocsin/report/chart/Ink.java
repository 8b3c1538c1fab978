package org.tocsin.report.chart;

import java.awt.Color;
import java.util.Optional;

/**
 * What a colour of a picture stands for. JFreeChart draws with a stand-in colour; the page's style
 * sheet gives the real one under {@code --<id>}, for light and for dark.
 */
public enum Ink {
  TEXT("text"),
  FAINT("faint"),
  GRID("grid"),
  ANY("any"),
  CENTRAL("central"),
  SMALL("small"),
  MICRO("micro"),
  VOLUNTEERS("volunteers"),
  OTHER_1("other-1"),
  OTHER_2("other-2"),
  OTHER_3("other-3"),
  OTHER_4("other-4"),
  OTHER_5("other-5"),
  MEDIAN("median"),
  DEMAND("demand"),
  TARGET("target");

  private final String id;

  Ink(String id) {
    this.id = id;
  }

  /** The value in the style sheet's words. */
  public String css() {
    return "var(--" + id + ")";
  }

  /** A colour that nothing else has. */
  Color standIn() {
    return new Color(1, 2, 3 + ordinal());
  }

  /** The ink that a colour in Batik's words stands for. */
  static Optional<Ink> findByStandIn(String colour) {
    for (Ink ink : values()) {
      if (colour.equals("rgb(1,2," + (3 + ink.ordinal()) + ")")) {
        return Optional.of(ink);
      }
    }
    return Optional.empty();
  }
}
