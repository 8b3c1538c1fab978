package org.tocsin.city;

import java.time.Duration;
import java.util.List;
import org.tocsin.random.RandomDuration;
import org.tocsin.time.DrillClock;

/**
 * How a crew gets going: given per unit type, tier and staffing.
 *
 * @param turnout from notified to wheels rolling; 0 for a crew already on the road
 * @param constantTravel the part of travel that does not depend on distance (San Francisco's
 *     engines: 60 to 110 s; foot teams near 0); added to the time on the network
 * @param travelNoiseSigma sigma of the log-normal factor (median 1) on a trip's whole travel time;
 *     0 for none
 * @param setUp from on scene to first action
 * @param turnoutByHour hours with a turnout of their own, decided when the crew is notified; the
 *     first that fits holds, and {@code turnout} in all other hours
 */
public record Readiness(
    RandomDuration turnout,
    Duration constantTravel,
    double travelNoiseSigma,
    RandomDuration setUp,
    List<TurnoutHours> turnoutByHour) {

  public Readiness {
    turnoutByHour = List.copyOf(turnoutByHour);
    if (constantTravel.isNegative() || !(travelNoiseSigma >= 0) || travelNoiseSigma > 3) {
      throw new IllegalArgumentException(
          "readiness: constant travel "
              + constantTravel
              + ", noise sigma "
              + travelNoiseSigma
              + "; 0 or more, sigma at most 3");
    }
  }

  /** With one turnout at all hours. */
  public Readiness(
      RandomDuration turnout,
      Duration constantTravel,
      double travelNoiseSigma,
      RandomDuration setUp) {
    this(turnout, constantTravel, travelNoiseSigma, setUp, List.of());
  }

  public Readiness withTurnoutByHour(List<TurnoutHours> hours) {
    return new Readiness(turnout, constantTravel, travelNoiseSigma, setUp, hours);
  }

  public boolean turnoutVaries() {
    return !turnoutByHour.isEmpty();
  }

  /** Turnout of a crew that is notified in an hour of the week. */
  public RandomDuration turnoutAt(int hourOfWeek) {
    for (TurnoutHours some : turnoutByHour) {
      if (some.hours().contains(hourOfWeek)) {
        return some.turnout();
      }
    }
    return turnout;
  }

  /** Mean turnout over the hours of a week. */
  public long meanTurnoutMillis() {
    if (!turnoutVaries()) {
      return turnout.meanMillis();
    }
    long sum = 0;
    for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
      sum += turnoutAt(hour).meanMillis();
    }
    return Math.round((double) sum / DrillClock.HOURS_OF_WEEK);
  }

  /** Mean travel; the mean of the log-normal factor is exp(sigma^2 / 2). */
  public ExpectedTravel expectedTravel() {
    return new ExpectedTravel(
        constantTravel.toMillis(), StrictMath.exp(travelNoiseSigma * travelNoiseSigma / 2));
  }
}
