package org.tocsin.verification;

import org.tocsin.drill.Drill;

/** What theory says of a drill, and how to look for it. */
public interface Yardstick {

  /**
   * How far off a right simulation may be all the same, as a share of what theory says: 0 where
   * theory is exact, more where it holds only for a city without an edge, with endless streets, or
   * the like.
   */
  default double allowance() {
    return 0;
  }

  /** A witness for one replication. */
  Witness witness(Drill drill);
}
