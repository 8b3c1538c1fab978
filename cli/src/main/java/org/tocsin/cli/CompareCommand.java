package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.experiment.Variant;
import org.tocsin.report.ComparisonFiles;
import org.tocsin.report.ComparisonTable;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin compare}: drills under the same seeds, each against the first. */
@Command(
    name = "compare",
    header = "Runs drills under the same seeds and tells what each changes.",
    footer = {
      "",
      "Example: tocsin compare today.yaml with-a-station-more.yaml -r 50 -o compared",
      "         tocsin compare today.yaml --detect 10s",
      "         tocsin compare today.yaml --variant \"busy: demand.fires.perDay=12\"",
      "         tocsin compare today.yaml with-a-station-more.yaml --film both.html"
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description =
          "two or more .yaml files or ready scenarios, the first being what others are held"
              + " against; or one, with the variants that it names")
  private List<String> scenarios = List.of();

  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = "--variant",
      paramLabel = "NAME:PATH=VALUE,...",
      description = "the first scenario with something set otherwise; may be repeated")
  private List<String> variants = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME,...",
      split = ",",
      description = "of the variants that the scenario names, these (default: all)")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--detect",
      paramLabel = "TIME",
      description = "tells how many replications would show a difference of this time, such as 10s")
  private @Nullable String detect;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder to make, for comparison.html, .json and .csv (default: none)")
  private @Nullable String output;

  @Mixin private FilmedComparison film = new FilmedComparison();

  @Option(names = "--force", description = "replaces a film or results that are there")
  private boolean force;

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Experiment experiment = options.experiment();
    Messages messages = options.messages();
    List<VariantEdit> edited = variants.stream().map(VariantEdit::of).toList();
    Optional<Detection> detection =
        Optional.ofNullable(detect)
            .map(
                text -> new Detection(TimeOption.seconds("--detect", text), Detection.USUAL_POWER));
    Optional<String> folder =
        Optional.ofNullable(output).map(name -> ResultDirectory.name(name, name));
    folder.ifPresent(name -> ResultDirectory.check(terminal.resolve(name), force));
    List<ComparedDrill> drills =
        ComparedDrills.load(scenarios, options.edits(), edited, only, terminal);
    film.check(drills.size(), force, terminal);
    if (folder.isEmpty()) {
      compare(experiment, drills, detection, messages);
      return Tocsin.DONE;
    }
    try (ResultDirectory directory =
        ResultDirectory.prepare(terminal.resolve(folder.get()), force)) {
      SimultaneousComparison all = compare(experiment, drills, detection, messages);
      ComparisonFiles.write(directory.unfinished(), all, provenances(drills), detection, messages);
      directory.finish();
      terminal.print("");
      terminal.print(Path.of(folder.get()).resolve(ComparisonFiles.PAGE).toString());
    }
    return Tocsin.DONE;
  }

  private SimultaneousComparison compare(
      Experiment experiment,
      List<ComparedDrill> drills,
      Optional<Detection> detection,
      Messages messages)
      throws InterruptedException {
    List<Results> results = run(experiment, drills.stream().map(ComparedDrill::variant).toList());
    results.get(0).stopping().map(PrecisionText::stopped).ifPresent(terminal::say);
    SimultaneousComparison all = SimultaneousComparison.of(results);
    for (Comparison comparison : all.comparisons()) {
      ComparisonTable.lines(all, comparison, detection, messages).forEach(terminal::print);
      terminal.print("");
    }
    ComparisonTable.note(all, detection, messages).forEach(terminal::print);
    Optional<Path> filmed = film.write(provenances(drills), messages, force, terminal);
    filmed.ifPresent(
        file -> {
          terminal.print("");
          terminal.print(file.toString());
        });
    return all;
  }

  private static List<Provenance> provenances(List<ComparedDrill> drills) {
    return drills.stream().map(ComparedDrill::provenance).toList();
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
