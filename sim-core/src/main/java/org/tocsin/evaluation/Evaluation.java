package org.tocsin.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;

/**
 * The evaluation of a drill over all replications.
 *
 * @param actions in the order of the drill's expected actions
 * @param objectives in the order in which the drill first names them, each overall and then by
 *     capability; those actions that serve none come last
 */
public record Evaluation(List<ExpectedActionResult> actions, List<ObjectiveResult> objectives) {

  public Evaluation {
    actions = List.copyOf(actions);
    objectives = List.copyOf(objectives);
  }

  /**
   * Joins replications.
   *
   * @param replications what each replication found, in their order
   */
  public static Evaluation of(Drill drill, List<EvaluationFold> replications) {
    List<List<ActionOutcome>> found = replications.stream().map(EvaluationFold::outcomes).toList();
    List<ExpectedActionResult> actions = new ArrayList<>();
    for (int i = 0; i < drill.expects().size(); i++) {
      int index = i;
      ExpectedAction expected = drill.expects().get(i);
      actions.add(
          ExpectedActionResult.of(expected, found.stream().map(f -> f.get(index)).toList()));
    }
    return new Evaluation(actions, rated(actions));
  }

  /** How well each objective was attained. */
  static List<ObjectiveResult> rated(List<ExpectedActionResult> actions) {
    Map<Optional<String>, List<ExpectedActionResult>> byObjective = new LinkedHashMap<>();
    for (boolean named : List.of(true, false)) {
      for (ExpectedActionResult action : actions) {
        Optional<String> objective = action.expected().objective();
        if (objective.isPresent() == named) {
          byObjective.computeIfAbsent(objective, o -> new ArrayList<>()).add(action);
        }
      }
    }
    List<ObjectiveResult> results = new ArrayList<>();
    byObjective.forEach((objective, serving) -> addObjective(results, objective, serving));
    return results;
  }

  private static void addObjective(
      List<ObjectiveResult> results,
      Optional<String> objective,
      List<ExpectedActionResult> serving) {
    results.add(ObjectiveResult.of(objective, Optional.empty(), serving));
    Map<String, List<ExpectedActionResult>> byCapability = new LinkedHashMap<>();
    for (ExpectedActionResult action : serving) {
      action
          .expected()
          .capability()
          .ifPresent(c -> byCapability.computeIfAbsent(c, x -> new ArrayList<>()).add(action));
    }
    byCapability.forEach(
        (capability, some) ->
            results.add(ObjectiveResult.of(objective, Optional.of(capability), some)));
  }
}
