package org.tocsin.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.rows.SetAsideFile;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.FileSource;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.Sources;
import org.tocsin.scenario.trace.LoadedTrace;
import org.tocsin.scenario.trace.RecordMap;
import org.tocsin.scenario.trace.TraceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin replay}: follows a record of what happened, in the city of a scenario. */
@Command(
    name = "replay",
    header = "Follows a record of calls and compares what happened with what is simulated.",
    footer = {
      "",
      "Example: tocsin replay calls.csv --scenario san-francisco -o april",
      "         tocsin replay calls.csv.gz --scenario my-city.yaml --map my-columns.yaml -o out"
    },
    mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "RECORDS", description = "a .csv or .csv.gz file with a header line")
  private String records = "";

  @Option(
      names = "--scenario",
      required = true,
      paramLabel = "SCENARIO",
      description = "the city, its units and standing orders: a .yaml file, or a ready scenario")
  private String scenario = "";

  @Option(
      names = "--map",
      paramLabel = "MAP",
      description =
          "what its columns and words mean: a .yaml file, or a ready scenario that has a map"
              + " (default: that of the scenario, else the usual headers)")
  private @Nullable String map;

  @Mixin private RunOptions options = new RunOptions(1);

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder to make (default: ./<records>-out)")
  private @Nullable String output;

  @Option(names = "--force", description = "replace results that are there")
  private boolean force;

  ReplayCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    DrillRun run = DrillRun.of(terminal, options);
    String folder = ResultDirectory.name(output, stem() + "-out");
    Path place = terminal.resolve(folder);
    ResultDirectory.check(place, force);
    Problems problems = new Problems();
    Sources maps = new Sources(terminal.environment());
    Optional<RecordMap> columns = columns(maps, problems);
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    LoadedScenario loaded = load(argument, problems);
    // A map that is wrong in part is held against the record first, so that all of it is told.
    if (columns.isEmpty()) {
      refuseIfWrong(problems);
    }
    tellOfInjects(loaded);
    try (ResultDirectory directory = ResultDirectory.prepare(place, force)) {
      LoadedTrace trace = read(columns.orElseThrow(), loaded, directory, problems);
      List<InputFile> others = new ArrayList<>(maps.inputs());
      trace.input().ifPresent(others::add);
      run.into(
          directory,
          folder,
          trace.drill().orElseThrow(),
          argument.provenance(loaded, options.edits(), others),
          DrillRun.Extras.NONE);
      return Tocsin.DONE;
    }
  }

  /** The scenario, if it can be run; else tells what is wrong with it and with the map. */
  private LoadedScenario load(ScenarioArgument argument, Problems problems) {
    try {
      return argument.loadWhole(options.edits());
    } catch (UserMistake mistake) {
      List<String> lines = new ArrayList<>(mistake.lines());
      problems.all().forEach(problem -> lines.add(problem.oneLine()));
      throw new UserMistake(lines);
    }
  }

  /** A record is followed for its own sake; who plays a drill on it should know. */
  private void tellOfInjects(LoadedScenario loaded) {
    int injects = loaded.drill().orElseThrow().injects().size();
    if (injects > 0) {
      terminal.say(
          "the scenario's injects ("
              + injects
              + ") are played on the record, and may add incidents; --set injects=[] leaves them"
              + " out");
    }
  }

  private LoadedTrace read(
      RecordMap columns, LoadedScenario loaded, ResultDirectory directory, Problems problems) {
    SetAsideLines lines = new SetAsideLines(records, terminal);
    try (SetAsideFile file = new SetAsideFile(directory.unfinished())) {
      LoadedTrace trace =
          new TraceFile(FileSource.of(terminal.resolve(records)), columns, problems)
              .load(
                  loaded.drill().orElseThrow(),
                  loaded.incidentTypes(),
                  (line, reason, found, cells) -> {
                    file.row(line, reason, found, cells);
                    lines.tell(line, reason, found);
                  });
      lines.tell(trace.counts());
      refuseIfWrong(problems);
      problems.all().forEach(problem -> terminal.say(problem.oneLine()));
      return trace;
    }
  }

  /** What the columns mean: as the user says, else as the scenario's own map does. */
  private Optional<RecordMap> columns(Sources maps, Problems problems) {
    String name = map != null ? map : scenario;
    Path file = terminal.resolve(name);
    Optional<byte[]> ready = ScenarioLibrary.recordMap(name);
    if (ready.isPresent() && !Files.isRegularFile(file)) {
      String text = new String(ready.get(), StandardCharsets.UTF_8);
      return RecordMap.read(name + ".map.yaml", text, problems);
    }
    return map == null
        ? Optional.of(RecordMap.USUAL)
        : maps.text(FileSource.of(file), map, Spot.ofFile(map), problems)
            .flatMap(text -> RecordMap.read(file.toString(), text, problems));
  }

  private static void refuseIfWrong(Problems problems) {
    if (problems.hasErrors()) {
      throw new UserMistake(problems.all().stream().map(Problem::oneLine).toList());
    }
  }

  /** What results of this are called after: its name without folder and endings. */
  private String stem() {
    String file =
        records.substring(Math.max(records.lastIndexOf('/'), records.lastIndexOf('\\')) + 1);
    return file.replaceFirst("(?i)(\\.csv)?(\\.gz)?$", "");
  }
}
