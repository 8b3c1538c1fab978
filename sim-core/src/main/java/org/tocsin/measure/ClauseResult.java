package org.tocsin.measure;

import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/** A clause held against the run: the share attained among {@code n} incidents it applies to. */
public record ClauseResult(Standard standard, Clause clause, long n, Estimate attained) {

  /**
   * Whether the share attained is at least the share required; not met when there was nothing to
   * judge.
   */
  public boolean met() {
    Double value = attained.value();
    return value != null && value >= clause.requiredShare();
  }
}
