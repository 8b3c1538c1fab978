package org.tocsin.siting.problem;

/**
 * What may be changed.
 *
 * @param add how many candidates may be taken at most
 * @param closeLeast how many closable sites must go at least
 * @param closeMost how many of them may go at most
 * @param budget what the candidates taken may cost; may be infinite
 */
public record Limits(int add, int closeLeast, int closeMost, double budget) {

  public Limits {
    if (add < 0 || closeLeast < 0 || closeMost < closeLeast || !(budget >= 0)) {
      throw new IllegalArgumentException(
          "add " + add + ", close " + closeLeast + " to " + closeMost + ", budget " + budget);
    }
  }

  /** So many new ones, and all others stay. */
  public static Limits adding(int count) {
    return new Limits(count, 0, 0, Double.POSITIVE_INFINITY);
  }

  /** As many as are needed. */
  public static Limits unlimited() {
    return adding(Integer.MAX_VALUE);
  }

  /** The same with another number of new ones. */
  public Limits withAdd(int count) {
    return new Limits(count, closeLeast, closeMost, budget);
  }
}
