package org.tocsin.siting.program;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.LinearExpr;
import com.google.ortools.modelbuilder.LinearExprBuilder;
import com.google.ortools.modelbuilder.ModelBuilder;
import com.google.ortools.modelbuilder.ModelSolver;
import com.google.ortools.modelbuilder.SolveStatus;
import com.google.ortools.modelbuilder.Variable;
import java.time.Duration;
import java.util.List;

/**
 * Solvers of OR-Tools. Their native code is unpacked and loaded when the first program is solved,
 * which takes about a second.
 */
public enum OrTools implements Solver {
  /** HiGHS: the usual choice. Left to itself it says optimal within 0.01 %, and writes its name. */
  HIGHS("highs", "output_flag=false,mip_rel_gap=0"),
  SCIP("scip", "limits/gap = 0"),
  /**
   * CP-SAT, with one worker and all linear relaxations: its portfolio of two workers had not proved
   * in a minute what this proves in 0.05 s. Coefficients are scaled to whole numbers.
   */
  CP_SAT("sat", "num_workers:1 linearization_level:2");

  private final String id;
  private final String parameters;

  OrTools(String id, String parameters) {
    this.id = id;
    this.parameters = parameters;
  }

  @Override
  public Solution solve(Program program, Duration limit) {
    load();
    ModelBuilder model = new ModelBuilder();
    Variable[] variables = variables(program, model);
    for (Program.Constraint constraint : program.constraints()) {
      model.addLinearConstraint(
          sum(constraint.sum(), variables), constraint.least(), constraint.most());
    }
    model.optimize(sum(program.objective(), variables), program.isMaximised());
    ModelSolver solver = new ModelSolver(id);
    if (!solver.solverIsSupported()) {
      throw new SolverException("OR-Tools has no solver \"" + id + "\" on this platform");
    }
    solver.setTimeLimit(limit);
    if (!parameters.isEmpty()) {
      solver.setSolverSpecificParameters(parameters);
    }
    return solution(program, solver, solver.solve(model), variables);
  }

  /**
   * Loads the native code, once; so that who measures need not measure that.
   *
   * @throws SolverException if there is none for this platform
   */
  public static void load() {
    try {
      Loader.loadNativeLibraries();
    } catch (RuntimeException | LinkageError e) {
      throw new SolverException(
          "no solver for this platform ("
              + System.getProperty("os.name")
              + ", "
              + System.getProperty("os.arch")
              + ")",
          e);
    }
  }

  private static Variable[] variables(Program program, ModelBuilder model) {
    List<Program.Variable> all = program.variables();
    Variable[] variables = new Variable[all.size()];
    for (int i = 0; i < variables.length; i++) {
      Program.Variable one = all.get(i);
      variables[i] = model.newVar(one.least(), one.most(), one.isWhole(), "");
    }
    return variables;
  }

  private static LinearExprBuilder sum(Row row, Variable[] variables) {
    LinearExprBuilder sum = LinearExpr.newBuilder();
    for (int term = 0; term < row.size(); term++) {
      sum.addTerm(variables[row.variable(term)], row.weight(term));
    }
    return sum;
  }

  private Solution solution(
      Program program, ModelSolver solver, SolveStatus status, Variable[] variables) {
    double unbounded = program.isMaximised() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
    switch (status) {
      case OPTIMAL, FEASIBLE -> {
        double[] values = new double[variables.length];
        for (int i = 0; i < values.length; i++) {
          values[i] = solver.getValue(variables[i]);
        }
        return new Solution(
            status == SolveStatus.OPTIMAL ? Solution.Status.OPTIMAL : Solution.Status.FOUND,
            values,
            solver.getObjectiveValue(),
            solver.getBestObjectiveBound());
      }
      case INFEASIBLE -> {
        return Solution.none(Solution.Status.INFEASIBLE, Double.NaN);
      }
      case NOT_SOLVED, UNKNOWN_STATUS, CANCELLED_BY_USER -> {
        return Solution.none(Solution.Status.UNKNOWN, unbounded);
      }
      default -> throw new SolverException(id + " gave up: " + status);
    }
  }
}
