package org.tocsin.siting.model;

import java.time.Duration;
import java.util.Optional;
import org.tocsin.siting.problem.Layout;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.Program;
import org.tocsin.siting.program.Solution;
import org.tocsin.siting.program.Solver;

/**
 * A model as one program.
 *
 * @param program whose objective is the model's value
 * @param choices its variables for the sites
 */
record Formulation(Program program, SiteChoices choices) {

  /** Solves it and says what was found. The value is told by the model, not by the solver. */
  Answer solve(LocationModel model, SitingProblem problem, Solver solver, Duration limit) {
    long start = System.nanoTime();
    Optional<String> obstacle = model.obstacle(problem);
    if (obstacle.isPresent()) {
      return Answer.none(model, Answer.Proof.INFEASIBLE, obstacle.get(), since(start));
    }
    Solution solution = solver.solve(program, limit);
    return switch (solution.status()) {
      case OPTIMAL, FOUND -> found(model, problem, solution, start);
      case INFEASIBLE ->
          Answer.none(
              model,
              Answer.Proof.INFEASIBLE,
              "no layout that is allowed has all that the model demands",
              since(start));
      case UNKNOWN ->
          Answer.none(model, Answer.Proof.NOTHING, "no layout was found in time", since(start));
    };
  }

  private Answer found(LocationModel model, SitingProblem problem, Solution solution, long start) {
    Layout layout = choices.layout(solution);
    double value = model.value(problem, layout);
    boolean proved = solution.status() == Solution.Status.OPTIMAL;
    return new Answer(
        model.id(),
        proved ? Answer.Proof.OPTIMAL : Answer.Proof.BOUNDED,
        Optional.of(layout),
        value,
        proved ? value : solution.bound(),
        "",
        since(start));
  }

  static Duration since(long startNanos) {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }
}
