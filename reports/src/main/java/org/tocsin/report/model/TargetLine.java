package org.tocsin.report.model;

/** One target of a standard and what was attained: a share of incidents, or a mean; never both. */
public sealed interface TargetLine permits ShareTargetLine, MeanTargetLine {

  ClauseLine clause();

  double targetSeconds();

  /** Incidents that it applies to. */
  long n();

  /** Others that it would apply to, where nobody was needed any more in time. */
  long notNeeded();

  /** A share of these, or the mean in seconds of those whose clock stopped. */
  Figure attained();

  boolean met();

  /** Whether chance could have turned the verdict: the interval has what is required inside it. */
  boolean isUncertain();

  /** Whether there was any incident to judge it by. */
  default boolean isJudged() {
    return n() > 0;
  }

  /** Unique among the targets of a run. */
  default String id() {
    return clause().standard() + "/" + clause().id();
  }
}
