package org.tocsin.verification;

import org.tocsin.drill.Drill;

/**
 * A drill whose outcome theory knows.
 *
 * @param drills the drill of each replication
 */
public record VerificationCase(String name, Drills drills, Yardstick yardstick) {

  /** The drill of a replication: mostly always the same, sometimes a layout of its own for each. */
  @FunctionalInterface
  public interface Drills {

    /** Called on the thread that runs the replication. */
    Drill drill(int replication);
  }
}
