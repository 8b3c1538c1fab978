package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Factor;
import org.tocsin.experiment.ReplicationPlan;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Sweep;
import org.tocsin.experiment.SweepDesign;
import org.tocsin.experiment.Variant;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.report.SweepFiles;
import org.tocsin.report.SweepTable;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import org.tocsin.scenario.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin sweep}: a drill with many values of some factors, and what each of them does. */
@Command(
    name = "sweep",
    header = "Varies factors of a drill and tells what each of them does.",
    footer = {
      "",
      "Example: tocsin sweep today.yaml --factor demand.fires.perDay=4,8,16"
          + " --factor \"plan.dispatch=nearest,{ keepCover: {} }\"",
      "         tocsin sweep today.yaml --lhs 30 --factor demand.fires.perDay=4..16"
    },
    mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {

  private static final int MOST_POINTS = 10_000;

  private final Terminal terminal;

  @Parameters(paramLabel = "SCENARIO", description = "a .yaml file, or a ready scenario")
  private String scenario = "";

  @Option(
      names = "--factor",
      required = true,
      paramLabel = "PATH=VALUES",
      description =
          "what is varied: values, such as 1,2,3, all of which are run with all of the other"
              + " factors; or with --lhs a range, such as 5..15; may be repeated")
  private List<String> written = List.of();

  @Option(
      names = "--lhs",
      paramLabel = "N",
      description = "runs N points of a Latin hypercube instead of every combination")
  private @Nullable Integer points;

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder to make (default: ./<scenario>-sweep)")
  private @Nullable String output;

  @Option(names = "--force", description = "replace results that are there")
  private boolean force;

  SweepCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Experiment experiment = options.experiment();
    Messages messages = options.messages();
    int replications = replications(experiment.plan());
    SweepDesign design = design(FactorOption.factors(written), experiment.seed());
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    String folder = ResultDirectory.name(output, argument.stem() + "-sweep");
    ResultDirectory.check(terminal.resolve(folder), force);
    LoadedScenario loaded = argument.loadWhole(options.edits());
    check(argument, design.factors());
    Provenance provenance = argument.provenance(loaded, options.edits());
    try (ResultDirectory directory = ResultDirectory.prepare(terminal.resolve(folder), force)) {
      Sweep sweep =
          new Sweep(
              design,
              experiment.seed(),
              replications,
              run(argument, experiment, design, replications));
      SweepFiles.write(
          directory.unfinished(), sweep, loaded.drill().orElseThrow(), provenance, messages);
      directory.finish();
      SweepTable.lines(sweep, loaded.drill().orElseThrow(), messages).forEach(terminal::print);
      terminal.print("");
      terminal.print(Path.of(folder).resolve(SweepFiles.PAGE).toString());
    }
    return Tocsin.DONE;
  }

  private static int replications(ReplicationPlan plan) {
    if (!(plan instanceof ReplicationPlan.Fixed fixed) || fixed.replications() < 2) {
      throw new UserMistake(
          "-r/--replications: "
              + (plan instanceof ReplicationPlan.Fixed ? "1" : "auto")
              + "; a number from 2 on, the same at all points, from which the intervals come");
    }
    return fixed.replications();
  }

  private SweepDesign design(List<Factor> factors, long seed) {
    if (points != null) {
      if (points < 2 || points > MOST_POINTS) {
        throw new UserMistake("--lhs: " + points + "; 2 to " + MOST_POINTS + " points");
      }
      return SweepDesign.latinHypercube(factors, points, seed);
    }
    double combinations = 1;
    for (Factor factor : factors) {
      if (factor.isRange()) {
        throw new UserMistake(
            "--factor "
                + factor.path()
                + ": a range; with --lhs N, or with values such as "
                + String.join(",", factor.values()));
      }
      combinations *= factor.values().size();
    }
    if (combinations > MOST_POINTS) {
      throw new UserMistake(
          String.format(
              Locale.ROOT,
              "--factor: %.0f combinations; at most %d, or --lhs N",
              combinations,
              MOST_POINTS));
    }
    return SweepDesign.grid(factors);
  }

  /** Every value by itself, so that all that is wrong is told before anything is run. */
  private void check(ScenarioArgument argument, List<Factor> factors) {
    Set<String> problems = new LinkedHashSet<>();
    for (Factor factor : factors) {
      for (String value : factor.values()) {
        String edit = factor.path() + "=" + value;
        for (String line : argument.errors(with(List.of(edit)))) {
          problems.add(line.replace("--set " + edit, "--factor " + edit));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new UserMistake(List.copyOf(problems));
    }
  }

  private List<String> with(List<String> more) {
    List<String> all = new ArrayList<>(options.edits());
    all.addAll(more);
    return all;
  }

  private List<Sweep.Point> run(
      ScenarioArgument argument, Experiment experiment, SweepDesign design, int replications)
      throws InterruptedException {
    int total = design.points().size() * replications;
    List<Sweep.Point> found = new ArrayList<>();
    try (ProgressLine progress =
        ProgressLine.on(terminal, options.wantsProgress(terminal), total)) {
      for (List<String> values : design.points()) {
        List<String> edits = new ArrayList<>();
        for (int f = 0; f < values.size(); f++) {
          edits.add(design.factors().get(f).path() + "=" + values.get(f));
        }
        LoadedScenario loaded = argument.loadQuietly(with(edits));
        Variant variant = new Variant("point " + found.size(), loaded.drill().orElseThrow());
        int before = found.size() * replications;
        Results results =
            experiment.run(
                variant,
                ConsumerFactory.NONE,
                (done, of) -> progress.replicationsDone(before + done, total));
        found.add(new Sweep.Point(results.incidents(), HeadlineSeries.of(results.samples())));
      }
    }
    return found;
  }
}
