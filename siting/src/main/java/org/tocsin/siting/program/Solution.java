package org.tocsin.siting.program;

/**
 * What a solver found of a program.
 *
 * @param status what was proved
 * @param values of all variables; empty unless something was found
 * @param objective of these values; not a number if there are none
 * @param bound that no values can beat; infinite if nothing is known
 */
public record Solution(Status status, double[] values, double objective, double bound) {

  /** What a solver can say in its time. */
  public enum Status {
    /** Nothing is better. */
    OPTIMAL,
    /** Something was found; better may exist within the bound. */
    FOUND,
    /** No values meet all constraints. */
    INFEASIBLE,
    /** Nothing was found in time. */
    UNKNOWN
  }

  /** Nothing found. */
  public static Solution none(Status status, double bound) {
    return new Solution(status, new double[0], Double.NaN, bound);
  }

  public boolean isFound() {
    return status == Status.OPTIMAL || status == Status.FOUND;
  }

  /** Whether a choice was made; solvers tell 0.9999999 for yes. */
  public boolean isChosen(int variable) {
    return values[variable] > 0.5;
  }
}
