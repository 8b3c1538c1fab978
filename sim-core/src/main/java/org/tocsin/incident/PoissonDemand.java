package org.tocsin.incident;

/**
 * Everyday demand: a Poisson stream with a daily mean and weights for the 168 hours of the week
 * (Monday 00:00 first), which have mean 1; constant within an hour.
 */
public record PoissonDemand(
    String id, IncidentType type, Places places, double perDay, HourlyWeights weights)
    implements DemandEntry {

  public PoissonDemand {
    if (!(perDay >= 0) || Double.isInfinite(perDay)) {
      throw new IllegalArgumentException(
          "demand " + id + ": " + perDay + " a day; a finite number of 0 or more");
    }
  }

  /** Mean number of incidents an hour in an hour of the week. */
  public double perHour(int hourOfWeek) {
    return perDay / 24 * weights.weight(hourOfWeek);
  }
}
