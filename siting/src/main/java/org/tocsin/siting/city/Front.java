package org.tocsin.siting.city;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.Limits;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/**
 * What more money would buy: layouts none of which another both costs no more than and covers as
 * much as. From the dearest on, each is the best that costs less than the one before it.
 */
public final class Front {

  /**
   * A layout of the front.
   *
   * @param covered incidents a day that stations would reach in time, all layers together
   * @param isProved whether none at that cost covers more
   */
  public record Point(Layout layout, double cost, double covered, boolean isProved) {}

  private static final int MOST_POINTS = 24;
  private static final double LESS = 1e-6;

  private Front() {}

  /**
   * Its points from the cheapest on.
   *
   * @param dearest what the dearest layout may cost
   */
  static List<Point> of(CityProblem city, Limits dearest, Solver solver, Duration limit) {
    LocationModel model = new MaximalCovering();
    List<Point> points = new ArrayList<>();
    double budget = dearest.budget();
    while (budget >= 0 && points.size() < MOST_POINTS) {
      Limits limits = new Limits(dearest.add(), dearest.closeLeast(), dearest.closeMost(), budget);
      SitingProblem problem = city.problem().with(limits);
      Answer answer = model.solve(problem, solver, limit);
      if (answer.layout().isEmpty()) {
        break;
      }
      Layout layout = answer.layout().get();
      double cost = city.cost(layout);
      points.add(new Point(layout, cost, answer.value(), answer.proof() == Answer.Proof.OPTIMAL));
      budget = cost - Math.max(LESS, cost * LESS);
    }
    return undominated(points);
  }

  /** Without those that cost more than a later one and cover no more. */
  private static List<Point> undominated(List<Point> dearestFirst) {
    List<Point> front = new ArrayList<>();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = dearestFirst.size() - 1; i >= 0; i--) {
      Point point = dearestFirst.get(i);
      if (point.covered() > most + LESS * Math.abs(point.covered())) {
        front.add(point);
        most = point.covered();
      }
    }
    return front;
  }
}
