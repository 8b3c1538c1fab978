package org.tocsin.incident;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * How a fire grows while nobody fights it: heat release alpha t&#178; from the first flames on
 * (NFPA 92 and NFPA 72, after Heskestad), a jump when the room flashes over, and no more once all
 * that can burn is burning. Heat in kilowatts, times in seconds from the first flames.
 *
 * @param alpha growth in kW/s&#178;
 * @param room where it begins; empty in the open, where nothing flashes over
 * @param kilowattsPerSquareMetre heat release of a burning square metre, in kW; 250 to 500 in
 *     dwellings and offices, 500 to 1000 in shops and stores (from memory of the literature,
 *     unchecked)
 * @param squareMetres the largest area that can burn
 * @param megajoulesPerSquareMetre heat in the fuel of a square metre, in MJ
 */
public record FireGrowth(
    double alpha,
    Optional<Room> room,
    double kilowattsPerSquareMetre,
    double squareMetres,
    double megajoulesPerSquareMetre) {

  /** The usual classes of growth; each reaches 1055 kW in 600, 300, 150 or 75 s. */
  public enum Pace {
    SLOW(0.00293),
    MEDIUM(0.01172),
    FAST(0.0469),
    ULTRA_FAST(0.1876);

    private final double alpha;

    Pace(double alpha) {
      this.alpha = alpha;
    }

    /** In kW/s&#178;. */
    public double alpha() {
      return alpha;
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public FireGrowth {
    if (!(alpha > 0)
        || !(kilowattsPerSquareMetre > 0)
        || !(squareMetres > 0)
        || !(megajoulesPerSquareMetre > 0)) {
      throw new IllegalArgumentException(
          "fire: alpha "
              + alpha
              + ", heat per area "
              + kilowattsPerSquareMetre
              + ", area "
              + squareMetres
              + ", fire load "
              + megajoulesPerSquareMetre
              + "; all above 0");
    }
  }

  /** Heat release with everything burning. */
  public double peakKilowatts() {
    return kilowattsPerSquareMetre * squareMetres;
  }

  /** Heat release, as if no room flashed over. */
  public double kilowattsAfter(double seconds) {
    return Math.min(peakKilowatts(), alpha * seconds * seconds);
  }

  /** When a heat release is reached, as if no room flashed over. */
  public double secondsTo(double kilowatts) {
    return FastMath.sqrt(kilowatts / alpha);
  }

  /** Heat given off between two times of unhindered growth, in kilojoules: alpha t&#179; / 3. */
  public double kilojoules(double fromSeconds, double toSeconds) {
    return alpha
        / 3
        * (toSeconds * toSeconds * toSeconds - fromSeconds * fromSeconds * fromSeconds);
  }

  /** What burns, or has burnt, at the largest heat release that was reached. */
  public double burntSquareMetres(double largestKilowatts) {
    return largestKilowatts / kilowattsPerSquareMetre;
  }

  /** How long a fire that grows no more still burns, once it has given off some of its heat. */
  public double secondsOfFuel(double kilowatts, double kilojoulesSpent) {
    double fuel = megajoulesPerSquareMetre * 1000 * burntSquareMetres(kilowatts);
    return kilowatts > 0 ? Math.max(0, (fuel - kilojoulesSpent) / kilowatts) : 0;
  }

  /** The heat release at which the room flashes over; empty if it never comes to that. */
  public Optional<Double> flashoverKilowatts() {
    return room.map(Room::flashoverKilowatts).filter(heat -> heat < peakKilowatts());
  }

  /** Heat release just after flashover: the whole room burns, as far as its openings let air in. */
  public double afterFlashoverKilowatts() {
    return room.map(
            r ->
                Math.min(
                    peakKilowatts(), Math.max(r.flashoverKilowatts(), r.ventilatedKilowatts())))
        .orElse(0.0);
  }
}
