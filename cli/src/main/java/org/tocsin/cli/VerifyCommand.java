package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tocsin.report.VerificationTable;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.verification.Finding;
import org.tocsin.verification.Verdicts;
import org.tocsin.verification.VerificationCase;
import org.tocsin.verification.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin verify}: drills whose outcome theory knows. */
@Command(
    name = "verify",
    header = "Holds the simulation against queueing theory and geometry.",
    description = {
      "Runs drills whose outcome is known from a formula: Erlang's queues, Larson's hypercube,",
      "the square-root law, Kolesar's travel law. Each can be run by itself too, such as",
      "tocsin run verify/hypercube. See docs/verification.md."
    },
    footer = {
      "",
      "Example: tocsin verify",
      "Exit codes: 0 all agree, 1 some differ by more than chance, 2 wrong input, 130 interrupted."
    },
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private static final double PRECISION = 0.02;
  private static final double THOROUGH_PRECISION = 0.005;
  private static final int MOST_REPLICATIONS = 1_000;
  private static final int MOST_THOROUGH_REPLICATIONS = 16_000;

  /** Where the cases come from. */
  @FunctionalInterface
  interface Cases {
    VerificationCase get(String name, long seed);
  }

  private final Terminal terminal;
  private final List<String> names;
  private final Cases cases;

  @Parameters(
      arity = "0..*",
      paramLabel = "CASE",
      description = "such as line-3, loss-10, hypercube or square-root; all if none is named")
  private List<String> chosen = new ArrayList<>();

  @Option(
      names = "--thorough",
      description = "standard errors of at most 0.5 %% instead of 2 %%; takes some minutes")
  private boolean thorough;

  @Mixin private ThreadOptions threads = new ThreadOptions();

  VerifyCommand(Terminal terminal) {
    this(terminal, library(terminal));
  }

  private VerifyCommand(Terminal terminal, VerificationLibrary library) {
    this(terminal, library.names(), library::get);
  }

  VerifyCommand(Terminal terminal, List<String> names, Cases cases) {
    this.terminal = terminal;
    this.names = names;
    this.cases = cases;
  }

  private static VerificationLibrary library(Terminal terminal) {
    RoadFiles roads =
        new RoadFiles(
            terminal.environment(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    return new VerificationLibrary(roads, terminal.environment());
  }

  @Override
  public Integer call() throws InterruptedException {
    double precision = thorough ? THOROUGH_PRECISION : PRECISION;
    int most = thorough ? MOST_THOROUGH_REPLICATIONS : MOST_REPLICATIONS;
    Verifier verifier = new Verifier(threads.seed(), precision, most, threads.threads());
    List<VerificationCase> verified =
        chosen().stream().map(name -> cases.get(name, threads.seed())).toList();
    Verdicts verdicts = run(verifier, verified);
    verdicts.lessPreciseThan(precision).forEach(finding -> warn(finding, precision));
    VerificationTable.lines(verdicts).forEach(terminal::print);
    return verdicts.allAgree() ? Tocsin.DONE : Tocsin.FAILED;
  }

  /** In the order of the library, each once. */
  private List<String> chosen() {
    for (String name : chosen) {
      if (!names.contains(name)) {
        throw new UserMistake(
            "no case \""
                + name
                + "\"; any of "
                + String.join(", ", names)
                + NearestName.of(name, names).map(near -> ". Maybe \"" + near + "\"?").orElse(""));
      }
    }
    return names.stream().filter(name -> chosen.isEmpty() || chosen.contains(name)).toList();
  }

  private Verdicts run(Verifier verifier, List<VerificationCase> verified)
      throws InterruptedException {
    int total = Verifier.FIRST_LOOK * verified.size();
    try (ProgressLine progress =
        ProgressLine.on(terminal, threads.wantsProgress(terminal), total)) {
      return verifier.run(verified, progress);
    }
  }

  private void warn(Finding finding, double asked) {
    terminal.say(
        String.format(
            Locale.ROOT,
            "tocsin: warning: %s, %s: standard error %.2g %% after %d replications; asked: %.1f %%",
            finding.caseName(),
            finding.quantity(),
            100 * finding.relativeStandardError(),
            finding.replications(),
            100 * asked));
  }
}
