package org.tocsin.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.siting.instance.InstanceFault;
import org.tocsin.siting.instance.InstanceFormat;
import org.tocsin.siting.instance.PlainInstance;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.Center;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.model.Median;
import org.tocsin.siting.model.SetCovering;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.OrTools;
import org.tocsin.siting.program.SolverException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tocsin site}: where stations should stand. */
@Command(
    name = "site",
    header = "Solves a location model: where should stations stand?",
    description = {
      "Solves an instance that is not a city, and prints what was found and proved of it as one",
      "JSON object. See docs/siting.md for formats and models."
    },
    footer = {
      "",
      "Example: tocsin site --instance pmed1.txt --format orlib --model p-median",
      "Exit codes: 0 solved, infeasible or out of time, 1 the solver failed, 2 wrong input,",
      "130 interrupted."
    },
    mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

  private static final List<LocationModel> MODELS =
      List.of(new Median(), new Center(), new MaximalCovering(), new SetCovering());

  private final Terminal terminal;

  @Option(names = "--instance", required = true, paramLabel = "FILE", description = "the instance")
  private String instance = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "orlib, matrix or mclp-csv")
  private String format = "";

  @Option(
      names = "--model",
      required = true,
      paramLabel = "MODEL",
      description = "p-median, p-center, mclp or lscp")
  private String model = "";

  @Option(
      names = "--p",
      paramLabel = "P",
      description = "how many sites at most (default: as the instance says; lscp: as it needs)")
  private int stations;

  @Option(
      names = "--radius",
      paramLabel = "R",
      description = "distance within which a point is covered; for mclp and lscp")
  private @Nullable Double radius;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      description = "stop then, with the bound that was reached (default: ${DEFAULT-VALUE})")
  private int timeLimitSeconds = 60;

  SiteCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<String> names = MODELS.stream().map(LocationModel::id).toList();
    LocationModel chosen = MODELS.get(names.indexOf(known("--model", model, names)));
    PlainInstance read = read();
    SitingProblem problem = read.problem(most(chosen, read), radius(chosen));
    if (timeLimitSeconds < 1) {
      throw new UserMistake("--time-limit: " + timeLimitSeconds + "; 1 s or more");
    }
    try {
      OrTools.load();
      Answer answer = chosen.solve(problem, OrTools.HIGHS, Duration.ofSeconds(timeLimitSeconds));
      List<String> sites = answer.layout().map(layout -> layout.ids(problem)).orElse(List.of());
      boolean isDistance = chosen instanceof Median || chosen instanceof Center;
      terminal.print(AnswerJson.of(answer, sites, isDistance ? read.scale() : 1));
      return Tocsin.DONE;
    } catch (SolverException e) {
      throw new UserMistake(String.valueOf(e.getMessage()));
    }
  }

  private static String known(String option, String written, List<String> allowed) {
    if (allowed.contains(written)) {
      return written;
    }
    throw new UserMistake(
        option
            + ": \""
            + written
            + "\"; any of "
            + String.join(", ", allowed)
            + NearestName.of(written, allowed).map(near -> ". Maybe \"" + near + "\"?").orElse(""));
  }

  private PlainInstance read() {
    List<String> formats = Arrays.stream(InstanceFormat.values()).map(InstanceFormat::id).toList();
    InstanceFormat chosen =
        InstanceFormat.values()[formats.indexOf(known("--format", format, formats))];
    Path file = terminal.resolve(instance);
    try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return chosen.read(text);
    } catch (InstanceFault fault) {
      throw new UserMistake(instance + ":" + fault.getMessage());
    } catch (CharacterCodingException e) {
      throw new UserMistake(instance + ": not UTF-8; text in UTF-8");
    } catch (IOException e) {
      throw new UserMistake(instance + ": can't be read; a file in the format " + format);
    }
  }

  private int most(LocationModel chosen, PlainInstance read) {
    if (stations < 0 || stations > read.sites().size()) {
      throw new UserMistake(
          "--p: " + stations + "; 1 to " + read.sites().size() + ", as many as there are sites");
    }
    if (stations > 0) {
      return stations;
    }
    if (chosen instanceof SetCovering) {
      return read.sites().size();
    }
    if (read.stations() == 0) {
      throw new UserMistake("no --p; how many sites, as the instance does not say");
    }
    return read.stations();
  }

  private double radius(LocationModel chosen) {
    boolean covers = chosen instanceof MaximalCovering || chosen instanceof SetCovering;
    if (covers && radius == null) {
      throw new UserMistake("no --radius; the distance within which a point is covered");
    }
    double asked = radius == null ? 0 : radius;
    if (!(asked >= 0 && asked < Integer.MAX_VALUE)) {
      throw new UserMistake("--radius: " + asked + "; a distance of 0 or more");
    }
    return asked;
  }
}
