package org.tocsin.timeline;

/**
 * The moment at which facts of a pattern have happened so many times; of facts about units each
 * unit counts once.
 *
 * @param count at least 1
 */
public record Milestone(FactPattern pattern, int count) {

  public Milestone {
    if (count < 1) {
      throw new IllegalArgumentException("milestone: " + count + " times; at least 1");
    }
  }

  /** The first time. */
  public static Milestone first(FactPattern pattern) {
    return new Milestone(pattern, 1);
  }
}
