package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.report.ComparisonTable;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import org.tocsin.scenario.LoadedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tocsin compare}: drills under the same seeds, each against the first. */
@Command(
    name = "compare",
    header = "Runs drills under the same seeds and tells which is faster.",
    footer = {
      "",
      "Example: tocsin compare today.yaml with-a-station-more.yaml -r 50",
      "         tocsin compare today.yaml with-a-station-more.yaml --film both.html"
    },
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

  @Mixin private FilmedComparison film = new FilmedComparison();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Experiment experiment = options.experiment();
    Messages messages = options.messages();
    film.check(scenarios.size(), terminal);
    List<Variant> variants = new ArrayList<>();
    List<Provenance> provenances = new ArrayList<>();
    for (String scenario : scenarios) {
      ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
      LoadedScenario loaded = argument.loadWhole(options.edits());
      variants.add(new Variant(scenario, loaded.drill().orElseThrow()));
      provenances.add(argument.provenance(loaded, options.edits()));
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
    Optional<Path> written = film.write(provenances, messages, terminal);
    written.ifPresent(
        file -> {
          terminal.print("");
          terminal.print(file.toString());
        });
    return Tocsin.DONE;
  }

  private List<Results> run(Experiment experiment, List<Variant> variants)
      throws InterruptedException {
    int total = experiment.plan().nextLook(0) * variants.size();
    try (ProgressLine progress =
        ProgressLine.on(terminal, options.wantsProgress(terminal), total)) {
      return experiment.run(variants, film.consumers(variants), progress);
    }
  }
}
