package org.tocsin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Experiment;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Variant;
import org.tocsin.report.ClosingTable;
import org.tocsin.report.ResultFiles;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.text.Messages;

/** Runs a drill into a directory of results, and tells the most important of them. */
record DrillRun(Terminal terminal, RunOptions options, Experiment experiment, Messages messages) {

  /**
   * What is written only where it is asked for.
   *
   * @param filmed replications to be shown in {@code film.html}
   * @param fonts where the fonts of {@code after-action.pdf} are looked for
   */
  record Extras(List<Integer> filmed, Optional<FontSearch> fonts) {

    static final Extras NONE = new Extras(List.of(), Optional.empty());
  }

  /** As it was asked for, once that makes sense. */
  static DrillRun of(Terminal terminal, RunOptions options) {
    return new DrillRun(terminal, options, options.experiment(), options.messages());
  }

  /**
   * Runs it.
   *
   * @param folder what the user calls the directory
   */
  void into(
      ResultDirectory directory, String folder, Drill drill, Provenance provenance, Extras extras)
      throws InterruptedException {
    Results results;
    try (ResultFiles files = ResultFiles.of(drill, directory.unfinished())) {
      files.film(drill, extras.filmed());
      extras.fonts().ifPresent(files::print);
      results = run(drill, files);
      files.write(results, provenance, messages);
    }
    directory.finish();
    results.stopping().map(PrecisionText::stopped).ifPresent(terminal::say);
    List<Path> written =
        Stream.of(
                "report.html", "after-action.html", "after-action.pdf", "film.html", "summary.json")
            .filter(name -> Files.exists(terminal.resolve(folder).resolve(name)))
            .map(Path.of(folder)::resolve)
            .toList();
    ClosingTable.lines(results, provenance, messages, written, terminal.coloured())
        .forEach(terminal::print);
  }

  private Results run(Drill drill, ResultFiles files) throws InterruptedException {
    Variant variant = new Variant(drill.name(), drill);
    boolean shown = options.wantsProgress(terminal);
    try (ProgressLine progress = ProgressLine.on(terminal, shown, experiment.plan().nextLook(0))) {
      return experiment.run(variant, (v, r) -> files.consumer(r), progress);
    }
  }
}
