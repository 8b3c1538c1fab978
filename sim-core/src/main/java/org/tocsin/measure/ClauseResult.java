package org.tocsin.measure;

import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * A clause held against the run.
 *
 * @param n incidents that it applies to
 * @param notReached of these, how many had a clock that never stopped, or that was broken off after
 *     the target had passed
 * @param notNeeded other incidents whose clock was broken off, as nobody was needed any more:
 *     before the target had passed, or whenever if the clause asks for a mean
 * @param attained the share that was within the target, or the mean in seconds of those whose clock
 *     stopped, as the clause asks
 */
public record ClauseResult(
    Standard standard, Clause clause, long n, long notReached, long notNeeded, Estimate attained) {

  /** Whether what was attained is good enough; not met when there was nothing to judge. */
  public boolean met() {
    Double value = attained.value();
    return value != null && clause.aim().isMetBy(value);
  }
}
