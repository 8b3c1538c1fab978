package org.tocsin.incident;

import org.apache.commons.math3.util.FastMath;

/**
 * A room with one opening, in metres: when it flashes over, and how much can burn in it then.
 *
 * @param formula whose rule tells the heat of flashover
 */
public record Room(
    double length,
    double width,
    double height,
    double openingWidth,
    double openingHeight,
    Formula formula) {

  /** 4 m by 4 m by 2.4 m with a door of 0.9 m by 2.0 m; flashes over at about 1.5 MW. */
  public static final Room USUAL = new Room(4, 4, 2.4, 0.9, 2.0, Formula.THOMAS);

  /** Rules for the heat release at which a room flashes over. */
  public enum Formula {
    /** Thomas, Fire and Materials 5, 1981. */
    THOMAS,
    /** Babrauskas, Fire Technology 16, 1980. */
    BABRAUSKAS
  }

  public Room {
    if (!(length > 0)
        || !(width > 0)
        || !(height > 0)
        || !(openingWidth > 0)
        || !(openingHeight > 0)
        || openingHeight > height
        || openingWidth > Math.max(length, width)) {
      throw new IllegalArgumentException(
          String.format(
              java.util.Locale.ROOT,
              "room of %s m x %s m x %s m with an opening of %s m x %s m; all above 0, the opening"
                  + " within a wall",
              length,
              width,
              height,
              openingWidth,
              openingHeight));
    }
  }

  /** Heat release in kW at which it flashes over. */
  public double flashoverKilowatts() {
    return formula == Formula.THOMAS
        ? thomas(surfaces(), openingFactor())
        : babrauskas(openingFactor());
  }

  /**
   * Heat release in kW that the air through its opening allows: 1500 A&#8730;H (from memory of the
   * literature, unchecked).
   */
  public double ventilatedKilowatts() {
    return 1500 * openingFactor();
  }

  /**
   * 7.8 A_T + 378 A&#8730;H.
   *
   * @param surfaces floor, ceiling and walls without the opening, in m&#178;
   * @param openingFactor area times square root of height of the opening, in m^(5/2)
   */
  static double thomas(double surfaces, double openingFactor) {
    return 7.8 * surfaces + 378 * openingFactor;
  }

  /** 750 A&#8730;H. */
  static double babrauskas(double openingFactor) {
    return 750 * openingFactor;
  }

  /** Floor, ceiling and walls without the opening, in m&#178;. */
  double surfaces() {
    return 2 * (length * width + length * height + width * height) - openingWidth * openingHeight;
  }

  /** A&#8730;H in m^(5/2). */
  double openingFactor() {
    return openingWidth * openingHeight * FastMath.sqrt(openingHeight);
  }
}
