package org.tocsin.engine;

/** Who acts before and after all others where several things happen in the same millisecond. */
enum Turn {
  /** What drill control does and undoes; deadlines that are times of the drill begin. */
  DRILL_CONTROL(-4),
  /** Everybody acts on all that drill control has done at that moment. */
  ADJUSTMENT(-3),
  /** Shifts end. */
  GOING_OFF_DUTY(-2),
  /** Shifts begin. */
  COMING_ON_DUTY(-1),
  /** Bare stations are covered, after all else: who is dispatched then is not moved under way. */
  RELOCATION(3),
  /**
   * What was to have come is judged, after even that: what comes at its very deadline is in time,
   * and not missing.
   */
  JUDGEMENT(4);

  private final int priority;

  Turn(int priority) {
    this.priority = priority;
  }

  /** For the agenda, on which the lowest number runs first; everything else has 0. */
  int priority() {
    return priority;
  }
}
