package org.tocsin.report.page;

import org.tocsin.report.chart.Ink;

/**
 * The shape of a station on the map and beside its name: a square for central, a diamond for small,
 * a circle for micro.
 */
final class StationMark {

  private StationMark() {}

  /** The shape around the origin, about 90 units wide. */
  static String shape(String tier) {
    String style = "fill:" + Ink.ofTier(tier).css();
    Markup markup = new Markup();
    switch (tier) {
      case "central" ->
          markup.empty(
              "rect", "x", "-42", "y", "-42", "width", "84", "height", "84", "style", style);
      case "small" -> markup.empty("path", "d", "M0-56L56 0L0 56L-56 0Z", "style", style);
      case "micro" -> markup.empty("circle", "r", "40", "style", style);
      default -> markup.empty("path", "d", "M0-52L50 36H-50Z", "style", style);
    }
    return markup.toString();
  }
}
