package org.tocsin.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.roads.Location;
import org.tocsin.roads.Position;

/**
 * Finds those whose beat comes near a place, by a grid of square cells over the beats' centres.
 * Built once; immutable.
 */
final class BeatMap {

  /** Less than the length of a degree of latitude anywhere, so that no cell is too small. */
  private static final double METRES_PER_DEGREE = 110_000;

  private final List<Beat> beats;
  private final double cellNorth;
  private final double cellEast;
  private final double reachMetres;
  private final double metresPerDegreeEast;
  private final Map<Long, List<Integer>> cells = new HashMap<>();

  /**
   * @param beats at least one
   * @param cellMetres side of a cell, best about as long as the distances that are asked for
   */
  BeatMap(List<Beat> beats, double cellMetres) {
    this.beats = List.copyOf(beats);
    double farthest =
        beats.stream().mapToDouble(b -> Math.abs(b.centre().latitude())).max().orElseThrow();
    this.metresPerDegreeEast =
        METRES_PER_DEGREE * Math.max(0.01, StrictMath.cos(StrictMath.toRadians(farthest)));
    this.cellNorth = cellMetres / METRES_PER_DEGREE;
    this.cellEast = cellMetres / metresPerDegreeEast;
    this.reachMetres = beats.stream().mapToDouble(Beat::reachMetres).max().orElse(0);
    for (int i = 0; i < beats.size(); i++) {
      Position centre = beats.get(i).centre();
      cells
          .computeIfAbsent(
              key(column(centre.longitude()), row(centre.latitude())), k -> new ArrayList<>(4))
          .add(i);
    }
  }

  /** Those whose beat may come as near as {@code metres}, by number from 0, in no order. */
  List<Integer> near(Location place, double metres) {
    List<Integer> found = new ArrayList<>();
    double far = metres + reachMetres;
    int lastColumn = column(place.longitude() + far / metresPerDegreeEast);
    int lastRow = row(place.latitude() + far / METRES_PER_DEGREE);
    for (int column = column(place.longitude() - far / metresPerDegreeEast);
        column <= lastColumn;
        column++) {
      for (int row = row(place.latitude() - far / METRES_PER_DEGREE); row <= lastRow; row++) {
        for (int number : cells.getOrDefault(key(column, row), List.of())) {
          Beat beat = beats.get(number);
          if (beat.centre().metresTo(place.position()) <= metres + beat.reachMetres()) {
            found.add(number);
          }
        }
      }
    }
    return found;
  }

  private int column(double longitude) {
    return (int) Math.floor(longitude / cellEast);
  }

  private int row(double latitude) {
    return (int) Math.floor(latitude / cellNorth);
  }

  private static long key(int column, int row) {
    return ((long) column << 32) ^ (row & 0xFFFFFFFFL);
  }
}
