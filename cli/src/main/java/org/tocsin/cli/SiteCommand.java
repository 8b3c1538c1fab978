package org.tocsin.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.siting.program.SolverException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin site}: where stations should stand. */
@Command(
    name = "site",
    header = "Where should stations stand? Location models propose, simulation selects.",
    description = {
      "Models propose layouts with new stations, or without some that stand; all are simulated",
      "under the same seeds, the best is selected, and what each buys is estimated on fresh",
      "replications. With --instance it solves a problem that is not a city, and prints one JSON",
      "object. See docs/siting.md."
    },
    footer = {
      "",
      "Example: tocsin site xicheng --add 3 --from junctions --candidates 100 --tier micro -o where",
      "         tocsin site today.yaml --add 2 --from candidates.csv --model mclp,mexclp -o where",
      "         tocsin site xicheng --remove 1 --tier small -o missed-least",
      "         tocsin site --instance pmed1.txt --format orlib --model p-median",
      "Exit codes: 0 solved, infeasible or out of time, 1 the solver failed, 2 wrong input,",
      "130 interrupted."
    },
    mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

  private static final int LONG_SECONDS = 60;
  private static final int SHORT_SECONDS = 10;

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "a .yaml file or a ready scenario whose stations are to be sited")
  private @Nullable String scenario;

  @Option(
      names = "--model",
      split = ",",
      paramLabel = "MODEL",
      description =
          "location models, with commas between (default: mclp,mexclp,p-median,gradual,backup);"
              + " of an instance one of p-median, p-center, mclp, lscp, cmclp or clscp")
  private List<String> models = List.of();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description =
          "of each question to the solver, which then says what bound it has reached (default: 10,"
              + " of an instance 60)")
  private @Nullable Integer timeLimitSeconds;

  @Mixin private InstanceSiting instance = new InstanceSiting();

  @Mixin private CityOptions options = new CityOptions();

  SiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    try {
      if (instance.isAsked()) {
        if (scenario != null) {
          throw new UserMistake("\"" + scenario + "\" beside --instance; one of them");
        }
        if (models.size() != 1) {
          throw new UserMistake("--model: " + models.size() + " models; one for an instance");
        }
        return instance.answer(terminal, models.get(0), seconds(LONG_SECONDS));
      }
      if (scenario == null) {
        throw new UserMistake("no SCENARIO and no --instance; one of them");
      }
      return new CitySiting(terminal, scenario, options, models, seconds(SHORT_SECONDS)).answer();
    } catch (SolverException e) {
      throw new UserMistake(String.valueOf(e.getMessage()));
    }
  }

  private int seconds(int usual) {
    int seconds = timeLimitSeconds == null ? usual : timeLimitSeconds;
    if (seconds < 1) {
      throw new UserMistake("--time-limit: " + seconds + "; 1 s or more");
    }
    return seconds;
  }
}
