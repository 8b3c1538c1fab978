package org.tocsin.incident;

/** Nobody gets worse by waiting, as with minor injuries. */
public record Stable() implements Survival {

  /** Who is not helped by then needs no help. */
  private static final double SIX_HOURS = 360;

  @Override
  public double at(double minutes) {
    return 1;
  }

  @Override
  public double horizonMinutes() {
    return SIX_HOURS;
  }

  @Override
  public double unreached() {
    return 1;
  }
}
