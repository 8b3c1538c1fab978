package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin validate}: everything that is wrong with a scenario, a line each. */
@Command(
    name = "validate",
    header = "Tells everything that is wrong with a scenario.",
    footer = {"", "Example: tocsin validate my-drill.yaml"},
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "SCENARIO", description = "a .yaml file or a ready scenario")
  private String scenario = "";

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the scenario first; may be repeated")
  private List<String> edits = new ArrayList<>();

  ValidateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LoadedScenario loaded = new ScenarioArgument(scenario, terminal).load(edits);
    loaded.problems().forEach(problem -> terminal.print(problem.oneLine()));
    loaded.notes().forEach(terminal::say);
    long errors = loaded.problems().stream().filter(Problem::isError).count();
    long warnings = loaded.problems().size() - errors;
    terminal.print(count(errors, "error") + ", " + count(warnings, "warning"));
    return errors == 0 ? Tocsin.DONE : Tocsin.WRONG_INPUT;
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
