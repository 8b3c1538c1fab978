package org.tocsin.incident;

/** Chances of which one comes true, and shares of a whole, as an author writes them. */
public final class Chances {

  /** A third to seven digits, three times, is a whole. */
  private static final double ROUNDING = 1e-6;

  private Chances() {}

  /** Whether a sum is 1, but for the digits that an author left out. */
  public static boolean areWhole(double sum) {
    return Math.abs(sum - 1) <= ROUNDING;
  }
}
