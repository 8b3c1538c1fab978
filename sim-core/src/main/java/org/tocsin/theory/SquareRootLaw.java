package org.tocsin.theory;

import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;
import org.tocsin.time.Distance;

/**
 * How far the nearest free unit is on the mean where units are spread without a plan (a spatial
 * Poisson process) and so dense that the city's edge does not matter: a constant over the square
 * root of their density. Only free units count: about all of them less the offered load.
 *
 * <p>Source: P. Kolesar and E. H. Blum, "Square root laws for fire engine response distances",
 * Management Science 19, 1973. The j-th nearest follows from the area within a distance: it holds a
 * Poisson number of units, so that the area of the j-th is gamma-distributed.
 */
public enum SquareRootLaw {
  /** As the crow flies; constant 0.5. */
  STRAIGHT_LINE(FastMath.PI),
  /** Along a grid of streets, at any angle to it; constant sqrt(pi / 8), or 0.627. */
  RIGHT_ANGLE(2);

  /** The area of all points within distance 1. */
  private final double areaWithinOne;

  SquareRootLaw(double areaWithinOne) {
    this.areaWithinOne = areaWithinOne;
  }

  /** Mean distance times the square root of density. */
  public double constant() {
    return constant(1);
  }

  /** Mean distance to the nearest free unit. */
  public Distance meanToNearest(double freeUnitsPerSquareKilometre) {
    return meanToNearest(1, freeUnitsPerSquareKilometre);
  }

  /** Mean distance to the j-th nearest free unit, such as the last of {@code rank} to come. */
  public Distance meanToNearest(int rank, double freeUnitsPerSquareKilometre) {
    if (rank < 1
        || !(freeUnitsPerSquareKilometre > 0 && Double.isFinite(freeUnitsPerSquareKilometre))) {
      throw new IllegalArgumentException(
          "square-root law: unit "
              + rank
              + " at "
              + freeUnitsPerSquareKilometre
              + " free units a square kilometre; 1 or more, a finite density above 0");
    }
    double kilometres = constant(rank) / FastMath.sqrt(freeUnitsPerSquareKilometre);
    return Distance.ofMetres(1000 * kilometres);
  }

  private double constant(int rank) {
    return FastMath.exp(Gamma.logGamma(rank + 0.5) - Gamma.logGamma(rank))
        / FastMath.sqrt(areaWithinOne);
  }
}
