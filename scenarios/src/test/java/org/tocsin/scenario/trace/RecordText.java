package org.tocsin.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.drill.Drill;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.Trace;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.source.FileSource;

/** A record in a folder, with the map and the scenario by which it is read. */
final class RecordText {

  private final Path folder;
  private final ScenarioText scenario;
  private final List<String> setAside = new ArrayList<>();
  private String name = "calls.csv";
  private RecordMap map = RecordMap.USUAL;

  private RecordText(Path folder, ScenarioText scenario) {
    this.folder = folder;
    this.scenario = scenario;
  }

  /** In the small town of {@link ScenarioText}, with engines only. */
  static RecordText in(Path folder) {
    return new RecordText(folder, ScenarioText.in(folder));
  }

  /** In another scenario of the same folder. */
  RecordText of(ScenarioText other) {
    RecordText same = new RecordText(folder, other);
    same.name = name;
    same.map = map;
    return same;
  }

  RecordText rows(String text) {
    return bytes("calls.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  RecordText bytes(String file, byte[] content) {
    try {
      Files.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    name = file;
    return this;
  }

  RecordText map(String yaml) {
    Problems problems = new Problems();
    map = RecordMap.read("map.yaml", yaml, problems).orElseThrow();
    assertThat(problems.all()).isEmpty();
    return this;
  }

  /** By a map that was read already, whatever came of that. */
  RecordText by(RecordMap other) {
    map = other;
    return this;
  }

  LoadedTrace load(Problems problems) {
    LoadedScenario loaded = scenario.load();
    Drill drill = loaded.drill().orElseThrow(() -> new AssertionError(loaded.problems()));
    setAside.clear();
    return new TraceFile(FileSource.of(folder.resolve(name)), map, problems)
        .load(
            drill,
            loaded.incidentTypes(),
            (line, reason, found, cells) -> setAside.add(line + ": " + reason + ": " + found));
  }

  /** What is followed, where nothing keeps it from being followed. */
  LoadedTrace load() {
    Problems problems = new Problems();
    LoadedTrace trace = load(problems);
    assertThat(problems.all()).isEmpty();
    return trace;
  }

  /** The incidents that are followed, in the order of types, then of time. */
  List<RecordedIncident> incidents() {
    return load().drill().orElseThrow().demand().stream()
        .flatMap(entry -> ((Trace) entry).incidents().stream())
        .toList();
  }

  /** What keeps it from being followed, a line each, by file names without folders. */
  List<String> problems() {
    Problems problems = new Problems();
    load(problems);
    return problems.all().stream()
        .map(Problem::oneLine)
        .map(line -> line.replace(folder + File.separator, ""))
        .toList();
  }

  /** The rows that are set aside: line, reason, what was found. */
  List<String> setAside() {
    load();
    return setAside;
  }
}
