package org.tocsin.evaluation;

/**
 * How well an objective was attained, in the letters of an exercise evaluation guide (HSEEP), with
 * the grades of Chinese drills beside them. Both leave the thresholds to the evaluator; these are
 * ours.
 */
public enum Rating {
  /** Performed without challenges. */
  P("优", 0.95),
  /** Performed with some challenges. */
  S("良", 0.80),
  /** Performed with major challenges. */
  M("中", 0.50),
  /** Unable to be performed. */
  U("差", 0);

  private final String grade;
  private final double leastShare;

  Rating(String grade, double leastShare) {
    this.grade = grade;
    this.leastShare = leastShare;
  }

  /** Of 优, 良, 中, 差. */
  public String grade() {
    return grade;
  }

  /** The smallest share of expected actions met, by weight, for this rating. */
  public double leastShare() {
    return leastShare;
  }

  /**
   * @param metShare of the expected actions, by weight
   * @param criticalShare how often the critical action that is met least often is met; one that is
   *     met less often than {@link #S} asks for lets nothing be better than {@link #M}
   */
  static Rating of(double metShare, double criticalShare) {
    for (Rating rating : values()) {
      boolean isAllowed = rating.compareTo(M) >= 0 || criticalShare >= S.leastShare;
      if (metShare >= rating.leastShare && isAllowed) {
        return rating;
      }
    }
    return U;
  }
}
