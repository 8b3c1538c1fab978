package org.tocsin.city;

import java.time.Duration;
import java.util.Set;
import org.tocsin.time.Distance;

/**
 * When people of a pool are alerted to an incident, and how likely each is to come.
 *
 * @param radius how far from the incident, along the straight line, they are alerted; above 0
 * @param acceptance probability that one who is alerted comes
 * @param atMost how many are alerted to one incident, the nearest first; {@link #ALL} for no limit
 * @param types ids of the types of incident that they are alerted to; empty: all
 * @param moment what sets off the alert
 * @param after how long after that moment
 */
public record CommunityAlert(
    Distance radius,
    double acceptance,
    int atMost,
    Set<String> types,
    Moment moment,
    Duration after) {

  public static final int ALL = Integer.MAX_VALUE;

  /** What sets off an alert. */
  public enum Moment {
    /** Somebody or something has told the call centre: the alarm itself alerts. */
    REPORTED,
    /** The call has been processed. */
    VERIFIED
  }

  public CommunityAlert {
    types = Set.copyOf(types);
    boolean isProbability = acceptance >= 0 && acceptance <= 1;
    if (!(radius.metres() > 0) || !isProbability || atMost < 1 || after.isNegative()) {
      throw new IllegalArgumentException(
          "community alert within "
              + radius.metres()
              + " m, acceptance "
              + acceptance
              + ", at most "
              + atMost
              + ", after "
              + after
              + "; a radius above 0, a probability, at least 1, 0 or more");
    }
  }

  /** Of everybody near, as soon as an incident of any type is reported. */
  public static CommunityAlert within(Distance radius, double acceptance) {
    return new CommunityAlert(radius, acceptance, ALL, Set.of(), Moment.REPORTED, Duration.ZERO);
  }

  public boolean concerns(String incidentType) {
    return types.isEmpty() || types.contains(incidentType);
  }
}
