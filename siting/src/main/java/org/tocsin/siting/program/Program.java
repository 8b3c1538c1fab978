package org.tocsin.siting.program;

import java.util.ArrayList;
import java.util.List;

/**
 * A mixed-integer linear program: variables with bounds, constraints that hold sums of them between
 * bounds, and a sum that is to be least or most. Variables are numbered from 0. Written once, from
 * top to bottom.
 */
public final class Program {

  /**
   * What is to be decided.
   *
   * @param least smallest value
   * @param most largest value; may be infinite
   * @param isWhole whether only whole numbers are allowed
   */
  public record Variable(double least, double most, boolean isWhole) {}

  /**
   * What must hold.
   *
   * @param least smallest sum; may be minus infinity
   * @param most largest sum; may be infinite
   */
  public record Constraint(Row sum, double least, double most) {}

  private final List<Variable> variables = new ArrayList<>();
  private final List<Constraint> constraints = new ArrayList<>();
  private Row objective = new Row();
  private boolean isMaximised;

  /** Yes or no; the number of the variable. */
  public int choice() {
    return whole(0, 1);
  }

  /** A whole number between bounds; the number of the variable. */
  public int whole(int least, int most) {
    variables.add(new Variable(least, most, true));
    return variables.size() - 1;
  }

  /** Any number between bounds; the number of the variable. */
  public int amount(double least, double most) {
    variables.add(new Variable(least, most, false));
    return variables.size() - 1;
  }

  public void atLeast(double least, Row sum) {
    constraints.add(new Constraint(sum, least, Double.POSITIVE_INFINITY));
  }

  public void atMost(double most, Row sum) {
    constraints.add(new Constraint(sum, Double.NEGATIVE_INFINITY, most));
  }

  public void exactly(double value, Row sum) {
    constraints.add(new Constraint(sum, value, value));
  }

  public void minimise(Row sum) {
    objective = sum;
    isMaximised = false;
  }

  public void maximise(Row sum) {
    objective = sum;
    isMaximised = true;
  }

  public List<Variable> variables() {
    return variables;
  }

  public List<Constraint> constraints() {
    return constraints;
  }

  public Row objective() {
    return objective;
  }

  public boolean isMaximised() {
    return isMaximised;
  }
}
