package org.tocsin.siting.program;

import java.util.Arrays;

/**
 * A weighted sum of variables of a {@link Program}: its objective, or one of its constraints while
 * it is written. A variable may come more than once; its weights add up.
 */
public final class Row {

  private int[] variables = new int[8];
  private double[] weights = new double[8];
  private int size;

  /** Adds a variable with weight 1. */
  public Row plus(int variable) {
    return plus(1, variable);
  }

  /** Adds a variable with a weight. */
  public Row plus(double weight, int variable) {
    if (size == variables.length) {
      variables = Arrays.copyOf(variables, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    variables[size] = variable;
    weights[size++] = weight;
    return this;
  }

  /** Adds another sum. */
  public Row plus(Row other) {
    for (int term = 0; term < other.size; term++) {
      plus(other.weights[term], other.variables[term]);
    }
    return this;
  }

  public int size() {
    return size;
  }

  public int variable(int term) {
    return variables[term];
  }

  public double weight(int term) {
    return weights[term];
  }
}
