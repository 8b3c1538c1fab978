package org.tocsin.time;

/** A length on the ground, in metres; finite and not negative. */
public record Distance(double metres) implements Comparable<Distance> {

  public Distance {
    if (!(metres >= 0) || Double.isInfinite(metres)) {
      throw new IllegalArgumentException(
          "distance: " + metres + " m; a finite length of 0 m or more");
    }
  }

  public static Distance ofMetres(double metres) {
    return new Distance(metres);
  }

  @Override
  public int compareTo(Distance other) {
    return Double.compare(metres, other.metres);
  }
}
