package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.ConsumerFactory;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.report.ComparisonTable;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tocsin compare}: drills under the same seeds, each against the first. */
@Command(
    name = "compare",
    header = "Runs drills under the same seeds and tells which is faster.",
    footer = {"", "Example: tocsin compare today.yaml with-a-station-more.yaml -r 50"},
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "2..*",
      paramLabel = "SCENARIO",
      description =
          "two or more .yaml files or ready scenarios; the first is what others are held"
              + " against")
  private List<String> scenarios = List.of();

  @Mixin private RunOptions options = new RunOptions();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Experiment experiment = options.experiment();
    Messages messages = options.messages();
    List<Variant> variants = new ArrayList<>();
    for (String scenario : scenarios) {
      ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
      variants.add(
          new Variant(scenario, argument.loadWhole(options.edits()).drill().orElseThrow()));
    }
    List<Results> results = run(experiment, variants);
    results.get(0).stopping().map(PrecisionText::stopped).ifPresent(terminal::say);
    for (int i = 1; i < results.size(); i++) {
      if (i > 1) {
        terminal.print("");
      }
      ComparisonTable.lines(Comparison.of(results.get(0), results.get(i)), messages)
          .forEach(terminal::print);
    }
    return Tocsin.DONE;
  }

  private List<Results> run(Experiment experiment, List<Variant> variants)
      throws InterruptedException {
    int total = experiment.plan().nextLook(0) * variants.size();
    try (ProgressLine progress =
        ProgressLine.on(terminal, options.wantsProgress(terminal), total)) {
      return experiment.run(variants, ConsumerFactory.NONE, progress);
    }
  }
}
