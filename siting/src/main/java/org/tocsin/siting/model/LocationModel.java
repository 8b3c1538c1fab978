package org.tocsin.siting.model;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Solver;

/** What makes a layout good. */
public interface LocationModel {

  /** The field's name for it, such as {@code mclp}. */
  String id();

  /** Whether more is better. */
  boolean isMaximised();

  /**
   * How good a layout is, from the layout alone; {@link #worst} if it lacks what the model demands
   * of every layout.
   */
  double value(SitingProblem problem, Layout layout);

  /** Why no layout can have what the model demands of every one, if that is so. */
  default Optional<String> obstacle(SitingProblem problem) {
    return Optional.empty();
  }

  /** The best layout that is allowed, with what is proved of it within a time. */
  Answer solve(SitingProblem problem, Solver solver, Duration limit);

  /** Worse than every layout. */
  default double worst() {
    return isMaximised() ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
  }

  /** Whether one value is better than another. */
  default boolean isBetter(double one, double other) {
    return isMaximised() ? one > other : one < other;
  }
}
