package org.tocsin.report.model;

import java.util.List;

/**
 * The streets as drawn, in whole units from the upper left corner: streets as few long paths, one
 * for each colour and width.
 *
 * @param width size of the picture in units
 * @param unitsPerKilometre scale of the picture
 */
public record MapPicture(
    long width,
    long height,
    double unitsPerKilometre,
    List<Street> streets,
    List<Outline> outlines,
    List<Spot> hospitals) {

  public MapPicture {
    streets = List.copyOf(streets);
    outlines = List.copyOf(outlines);
    hospitals = List.copyOf(hospitals);
  }

  /**
   * All streets of one band and weight.
   *
   * @param band index of the band
   * @param weight 1 for lanes, 2 for roads, 3 for main roads
   * @param path in the words of SVG
   */
  public record Street(int band, int weight, String path) {}

  /** The border of a zone. */
  public record Outline(String zone, String path) {}

  /** A named place that is no station. */
  public record Spot(String name, long x, long y) {}
}
