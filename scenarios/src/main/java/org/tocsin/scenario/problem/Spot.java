package org.tocsin.scenario.problem;

/**
 * A place in an author's file: where a value was written, and its path in the structure.
 *
 * @param line counted from 1; 0 for the whole file
 * @param column counted from 1; 0 for the whole line
 */
public record Spot(String file, int line, int column, String path) {

  public static Spot ofFile(String file) {
    return new Spot(file, 0, 0, "");
  }

  public Spot withPath(String other) {
    return new Spot(file, line, column, other);
  }
}
