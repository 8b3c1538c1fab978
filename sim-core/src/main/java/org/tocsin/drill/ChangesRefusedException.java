package org.tocsin.drill;

import java.util.List;
import java.util.stream.Collectors;

/** Changes that cannot be made to a drill, with all that stands against them. */
public final class ChangesRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<ChangeProblem> problems;

  ChangesRefusedException(String drill, List<ChangeProblem> problems) {
    super(
        "drill "
            + drill
            + ": "
            + problems.stream().map(ChangeProblem::oneLine).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** In the order of the changes. */
  public List<ChangeProblem> problems() {
    return problems;
  }
}
