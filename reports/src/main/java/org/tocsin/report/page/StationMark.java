package org.tocsin.report.page;

import org.tocsin.report.chart.Ink;
import org.tocsin.report.chart.TierInks;
import org.tocsin.report.model.ReportModel;

/**
 * The shape of a station on the map and beside its name: a square for central, a diamond for small,
 * a circle for micro, and for each further tier one of its own that goes with its colour.
 */
final class StationMark {

  /** From here on, marks of a tier are drawn small, as they would cover the streets. */
  private static final int MANY = 60;

  private static final double SMALL = 0.6;

  private final TierInks inks;
  private final ReportModel model;

  StationMark(ReportModel model) {
    this.model = model;
    this.inks = new TierInks(model.drill().tiers());
  }

  /** How many stations of a tier are on the map. */
  long count(String tier) {
    return model.stations().stream().filter(station -> station.tier().equals(tier)).count();
  }

  /** By how much a mark on the map is smaller than its shape. */
  double scale(String tier) {
    return count(tier) > MANY ? SMALL : 1;
  }

  String colour(String tier) {
    return inks.ink(tier).css();
  }

  /** The mark by itself, for a legend or before a name. */
  String icon(String tier) {
    Markup markup = new Markup();
    markup.open("svg", "class", "mark", "viewBox", "-60 -60 120 120", "aria-hidden", "true");
    return markup.ready(shape(tier)).close().toString();
  }

  /** The shape around the origin, about 90 units wide. */
  String shape(String tier) {
    Ink ink = inks.ink(tier);
    String style = "fill:" + ink.css();
    Markup markup = new Markup();
    switch (ink) {
      case CENTRAL ->
          markup.empty(
              "rect", "x", "-42", "y", "-42", "width", "84", "height", "84", "style", style);
      case SMALL -> markup.empty("path", "d", "M0-56L56 0L0 56L-56 0Z", "style", style);
      case MICRO -> markup.empty("circle", "r", "40", "style", style);
      case OTHER_2 -> markup.empty("path", "d", "M0 52L50-36H-50Z", "style", style);
      case OTHER_3 -> markup.empty("path", "d", "M0-52L50-12L32 46H-32L-50-12Z", "style", style);
      case OTHER_4 ->
          markup.empty(
              "path", "d", "M-18-50H18V-18H50V18H18V50H-18V18H-50V-18H-18Z", "style", style);
      case OTHER_5 -> markup.empty("path", "d", "M-26-46H26L52 0L26 46H-26L-52 0Z", "style", style);
      default -> markup.empty("path", "d", "M0-52L50 36H-50Z", "style", style);
    }
    return markup.toString();
  }
}
