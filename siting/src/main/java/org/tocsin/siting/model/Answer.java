package org.tocsin.siting.model;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.siting.problem.Layout;

/**
 * What a model says, and what is proved of it.
 *
 * @param model its id
 * @param proof what is proved
 * @param layout the best that was found; none if none was
 * @param value how good it is; not a number without a layout
 * @param bound that no layout can beat
 * @param reason why there is no layout; empty if there is one
 * @param took wall time of it all
 */
public record Answer(
    String model,
    Proof proof,
    Optional<Layout> layout,
    double value,
    double bound,
    String reason,
    Duration took) {

  /** What is proved of an answer. */
  public enum Proof {
    /** No layout that is allowed is better. */
    OPTIMAL,
    /** None is better than the bound; the time was up. */
    BOUNDED,
    /** No layout that is allowed has what the model demands. */
    INFEASIBLE,
    /** Nothing was found in time. */
    NOTHING
  }

  static Answer none(LocationModel model, Proof proof, String reason, Duration took) {
    return new Answer(model.id(), proof, Optional.empty(), Double.NaN, Double.NaN, reason, took);
  }

  /**
   * By how much of the value, at most, another layout could be better: 0 if proved optimal,
   * infinite if nothing is known.
   */
  public double gap() {
    if (proof == Proof.OPTIMAL) {
      return 0;
    }
    double apart = Math.abs(bound - value);
    return apart == 0 ? 0 : apart / Math.max(Math.abs(value), Double.MIN_NORMAL);
  }
}
