package org.tocsin.incident;

import org.tocsin.random.RandomCount;

/**
 * A crowd that leaves an area through exits. Above a density people are crushed. Without help only
 * a part of the exits' width is used; each unit with {@code police} or {@code steward} that is at
 * work adds to it. People leave at a constant flow for each metre of exit used, as hydraulic models
 * of egress have it. All numbers are parameters, no standard.
 *
 * @param squareMetres area in which they stand
 * @param exitMetres width of all exits together
 * @param peoplePerMetreSecond who passes a metre of used exit in a second; 1.3 is a usual maximum
 *     (from memory of the literature, unchecked)
 * @param usedUnaided share of the width used while nobody helps; above 0
 * @param addedByUnit share of the width that each unit adds
 * @param crushPerSquareMetre density above which people are hurt
 * @param hurtPerThousandMinutes people hurt, of a thousand in a minute above that density
 * @param killedShare of those hurt, how many die
 */
public record Crowd(
    RandomCount people,
    double squareMetres,
    double exitMetres,
    double peoplePerMetreSecond,
    double usedUnaided,
    double addedByUnit,
    double crushPerSquareMetre,
    double hurtPerThousandMinutes,
    double killedShare)
    implements Course {

  public Crowd {
    if (!(squareMetres > 0)
        || !(exitMetres > 0)
        || !(peoplePerMetreSecond > 0)
        || !(crushPerSquareMetre > 0)) {
      throw new IllegalArgumentException(
          "crowd: "
              + squareMetres
              + " m2, exits of "
              + exitMetres
              + " m, flow "
              + peoplePerMetreSecond
              + ", crush density "
              + crushPerSquareMetre
              + "; all above 0");
    }
    if (!(usedUnaided > 0)
        || !(usedUnaided <= 1)
        || !(addedByUnit >= 0)
        || !(killedShare >= 0)
        || !(killedShare <= 1)
        || !(hurtPerThousandMinutes >= 0)) {
      throw new IllegalArgumentException(
          "crowd: shares "
              + usedUnaided
              + " unaided, "
              + addedByUnit
              + " added, "
              + killedShare
              + " killed; the first above 0, none above 1 or below 0");
    }
  }

  /** How many leave in a second while so many units help. */
  public double leavingPerSecond(int units) {
    double used = Math.min(1, usedUnaided + addedByUnit * units);
    return peoplePerMetreSecond * exitMetres * used;
  }

  /** How many may stand in the area without being crushed. */
  public double safePeople() {
    return crushPerSquareMetre * squareMetres;
  }

  /** Who is hurt while a crowd above the density shrinks evenly from one size to another. */
  public double hurt(double fromPeople, double toPeople, double minutes) {
    return hurtPerThousandMinutes * (fromPeople + toPeople) / 2 / 1000 * minutes;
  }
}
