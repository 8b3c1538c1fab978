package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.cli.DrillRun.Extras;
import org.tocsin.drill.Drill;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.library.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin run}: the straight line from a scenario to a directory of results. */
@Command(
    name = "run",
    header = "Runs a drill and writes its results.",
    footer = {
      "",
      "Example: tocsin run xicheng -r 50 --set clock.duration=7d -o week",
      "         tocsin run xicheng -r auto --precision 2%% --max 500",
      "         tocsin run xicheng --film",
      "         tocsin run xicheng-60-seconds --pdf --lang zh"
    },
    mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "a .yaml file, or a ready scenario (default: xicheng)")
  private String scenario = ScenarioLibrary.DEFAULT;

  @Mixin private RunOptions options = new RunOptions();

  @Mixin private FilmOptions film = new FilmOptions();

  @Mixin private PaperOptions paper = new PaperOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder to make (default: ./<scenario>-out)")
  private @Nullable String output;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "runs one of the variants of the scenario instead")
  private @Nullable String variant;

  @Option(names = "--force", description = "replace results that are there")
  private boolean force;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    DrillRun run = DrillRun.of(terminal, options);
    List<Integer> filmed = film.replications(run.experiment().plan().nextLook(0));
    Optional<FontSearch> fonts = paper.fonts(terminal);
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    String folder = ResultDirectory.name(output, argument.stem() + "-out");
    Path place = terminal.resolve(folder);
    LoadedScenario loaded = load(argument, place);
    Drill drill = drill(loaded);
    fonts.ifPresent(search -> PaperOptions.check(search, drill, run.messages()));
    Provenance provenance = argument.provenance(loaded, settings());
    try (ResultDirectory directory = ResultDirectory.prepare(place, force)) {
      run.into(directory, folder, drill, provenance, new Extras(filmed, fonts));
      return Tocsin.DONE;
    }
  }

  private Drill drill(LoadedScenario loaded) {
    String name = variant;
    Map<String, Drill> variants = loaded.variants();
    if (name == null) {
      return loaded.drill().orElseThrow();
    }
    if (variants.isEmpty()) {
      throw new UserMistake("--variant: \"" + name + "\"; the scenario has no variants");
    }
    return Objects.requireNonNull(variants.get(Known.of("--variant", name, variants.keySet())));
  }

  /** What was changed on the command line. */
  private List<String> settings() {
    List<String> settings = new ArrayList<>(options.edits());
    if (variant != null) {
      settings.add("variant=" + variant);
    }
    return settings;
  }

  /** The scenario, if it can be run and its results can be written there; else tells both. */
  private LoadedScenario load(ScenarioArgument argument, Path place) {
    try {
      ResultDirectory.check(place, force);
    } catch (UserMistake mistake) {
      List<String> lines = new ArrayList<>(argument.errors(options.edits()));
      lines.addAll(mistake.lines());
      throw new UserMistake(lines);
    }
    return argument.loadWhole(options.edits());
  }
}
