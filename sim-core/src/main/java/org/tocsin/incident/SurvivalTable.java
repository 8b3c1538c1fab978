package org.tocsin.incident;

import java.util.List;

/**
 * Survival read off a table, straight between its points, from 1 at the beginning on; nobody waits
 * beyond its last point. A share that was published for a day counts at the end of that day.
 */
public record SurvivalTable(List<Point> points) implements Survival {

  /** Of those reached after a time, the share that lives. */
  public record Point(double minutes, double share) {}

  private static final double DAY = 1440;

  /**
   * People dug out after the earthquake of Tangshan, 1976: alive, of those dug out by then (figures
   * of a public page on earthquakes, not checked against the original count).
   */
  public static final SurvivalTable TANGSHAN =
      new SurvivalTable(
          List.of(
              new Point(30, 0.993),
              new Point(DAY, 0.81),
              new Point(2 * DAY, 0.537),
              new Point(3 * DAY, 0.367),
              new Point(4 * DAY, 0.19),
              new Point(5 * DAY, 0.074)));

  /** People dug out after the earthquake of Kobe, 1995; from the same page. */
  public static final SurvivalTable KOBE =
      new SurvivalTable(
          List.of(
              new Point(DAY, 0.74),
              new Point(2 * DAY, 0.26),
              new Point(3 * DAY, 0.20),
              new Point(4 * DAY, 0.06)));

  public SurvivalTable {
    points = List.copyOf(points);
    double before = 0;
    for (Point point : points) {
      if (!(point.minutes() > before) || !(point.share() >= 0) || !(point.share() <= 1)) {
        throw new IllegalArgumentException(
            "survival: "
                + point.share()
                + " after "
                + point.minutes()
                + " min; shares from 0 to 1 at times that rise from above 0");
      }
      before = point.minutes();
    }
    if (points.isEmpty()) {
      throw new IllegalArgumentException("survival: an empty table; at least one point");
    }
  }

  @Override
  public double at(double minutes) {
    Point before = new Point(0, 1);
    for (Point point : points) {
      if (minutes <= point.minutes()) {
        double part = (minutes - before.minutes()) / (point.minutes() - before.minutes());
        return before.share() + part * (point.share() - before.share());
      }
      before = point;
    }
    return 0;
  }

  @Override
  public double horizonMinutes() {
    return points.get(points.size() - 1).minutes();
  }
}
