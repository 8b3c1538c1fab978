package org.tocsin.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.report.model.Provenance;
import org.tocsin.scenario.LoadedMasterList;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.msel.MasterList;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.scenario.source.FileSource;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.ScenarioSource;

/** A scenario named on the command line: a file, or the name of one that comes with Tocsin. */
record ScenarioArgument(String written, Terminal terminal) {

  /** Reads it with everything that it names. */
  LoadedScenario load(List<String> edits) {
    RoadFiles roads =
        new RoadFiles(
            terminal.environment(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", ".")));
    return ScenarioFiles.load(source(), edits, roads, terminal.environment());
  }

  /** The same, for those who can't go on with errors. */
  LoadedScenario loadWhole(List<String> edits) {
    LoadedScenario loaded = loadQuietly(edits);
    lines(loaded).forEach(terminal::say);
    loaded.notes().forEach(terminal::say);
    return loaded;
  }

  /** The same without a word of warnings, for those who have heard them. */
  LoadedScenario loadQuietly(List<String> edits) {
    LoadedScenario loaded = load(edits);
    if (loaded.drill().isEmpty()) {
      throw new UserMistake(lines(loaded));
    }
    return loaded;
  }

  private static List<String> lines(LoadedScenario loaded) {
    return loaded.problems().stream().map(Problem::oneLine).toList();
  }

  /** Its injects and expected actions, for which its streets are not read. */
  MasterList masterList(List<String> edits) {
    LoadedMasterList loaded = ScenarioFiles.masterList(source(), edits, terminal.environment());
    List<String> lines = loaded.problems().stream().map(Problem::oneLine).toList();
    MasterList list = loaded.list().orElseThrow(() -> new UserMistake(lines));
    lines.forEach(terminal::say);
    return list;
  }

  /** What keeps it from being run, a line each. */
  List<String> errors(List<String> edits) {
    return load(edits).problems().stream().filter(Problem::isError).map(Problem::oneLine).toList();
  }

  /** Where results of it come from. */
  Provenance provenance(LoadedScenario loaded, List<String> edits) {
    return provenance(loaded, edits, List.of());
  }

  /**
   * The same of results that were made from more than the scenario.
   *
   * @param others further files that were read
   */
  Provenance provenance(LoadedScenario loaded, List<String> edits, List<InputFile> others) {
    List<Provenance.InputFile> inputs =
        Stream.concat(loaded.inputs().stream(), others.stream())
            .map(file -> new Provenance.InputFile(file.label(), file.sha256()))
            .toList();
    return new Provenance(
        written,
        inputs.get(0).sha256(),
        inputs,
        edits,
        Version.ofTocsin(),
        Version.ofJava(),
        Optional.of(loaded.attribution()).filter(text -> !text.isEmpty()));
  }

  /** What results of this are called after: as its drill is that has no name of its own. */
  String stem() {
    return ScenarioFiles.stem(written);
  }

  private ScenarioSource source() {
    Optional<ScenarioSource> ready = ScenarioLibrary.find(written);
    Path file = terminal.resolve(written);
    if (ready.isPresent() && !Files.isRegularFile(file)) {
      return ready.get();
    }
    if (Files.exists(file) || looksLikeAFile()) {
      return FileSource.of(file);
    }
    List<String> names = ScenarioLibrary.names();
    throw new UserMistake(
        "no file and no ready scenario \""
            + written
            + "\"; a .yaml file, or any of "
            + String.join(", ", names)
            + nearest(names).map(near -> ". Maybe \"" + near + "\"?").orElse(""));
  }

  /** Its own file without the ending, such as {@code new} writes, else a ready scenario. */
  private Optional<String> nearest(List<String> names) {
    String file = written + ".yaml";
    return Files.isRegularFile(terminal.resolve(file))
        ? Optional.of(file)
        : NearestName.of(written, names);
  }

  private boolean looksLikeAFile() {
    String lower = written.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml") || written.contains("/");
  }
}
