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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.siting.instance.InstanceFault;
import org.tocsin.siting.instance.InstanceFormat;
import org.tocsin.siting.instance.PlainInstance;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.CapacitatedCovering;
import org.tocsin.siting.model.CapacitatedSetCovering;
import org.tocsin.siting.model.Center;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.model.Median;
import org.tocsin.siting.model.SetCovering;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.OrTools;
import org.tocsin.siting.program.SolverException;
import picocli.CommandLine.Option;

/** {@code tocsin site --instance}: a location problem that is not a city. */
final class InstanceSiting {

  private static final List<LocationModel> MODELS =
      List.of(
          new Median(),
          new Center(),
          new MaximalCovering(),
          new SetCovering(),
          new CapacitatedCovering(),
          new CapacitatedSetCovering());

  private static final Set<String> COVERING = Set.of("mclp", "lscp", "cmclp", "clscp");
  private static final Set<String> OF_ALL_DEMAND = Set.of("lscp", "clscp");
  private static final Set<String> CAPACITATED = Set.of("cmclp", "clscp");

  @Option(
      names = "--instance",
      paramLabel = "FILE",
      description = "an instance that is not a city; answers with one JSON object")
  private @Nullable String file;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "of the instance: orlib, matrix or mclp-csv")
  private @Nullable String format;

  @Option(
      names = "--p",
      paramLabel = "P",
      description =
          "of the instance: how many sites at most (default: as it says; lscp and clscp: as many as it"
              + " takes)")
  private int stations;

  @Option(
      names = "--radius",
      paramLabel = "R",
      description =
          "of the instance: distance within which a point is covered; all but p-median"
              + " and p-center")
  private @Nullable Double radius;

  @Option(
      names = "--capacity",
      paramLabel = "C",
      description = "of the instance: how much weight each site can serve; cmclp and clscp")
  private @Nullable Double capacity;

  /** Whether there is one. */
  boolean isAsked() {
    return file != null;
  }

  /** Prints the answer to the one model asked. */
  int answer(Terminal terminal, String model, int timeLimitSeconds) {
    List<String> names = MODELS.stream().map(LocationModel::id).toList();
    LocationModel chosen = MODELS.get(names.indexOf(Known.of("--model", model, names)));
    PlainInstance read = read(terminal);
    SitingProblem problem = read.problem(most(chosen, read), radius(chosen), capacity(chosen));
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

  private PlainInstance read(Terminal terminal) {
    if (format == null) {
      throw new UserMistake("no --format; orlib, matrix or mclp-csv");
    }
    List<String> formats = Arrays.stream(InstanceFormat.values()).map(InstanceFormat::id).toList();
    InstanceFormat chosen =
        InstanceFormat.values()[formats.indexOf(Known.of("--format", format, formats))];
    String name = String.valueOf(file);
    Path place = terminal.resolve(name);
    try (BufferedReader text = Files.newBufferedReader(place, StandardCharsets.UTF_8)) {
      return chosen.read(text);
    } catch (InstanceFault fault) {
      throw new UserMistake(name + ":" + fault.getMessage());
    } catch (CharacterCodingException e) {
      throw new UserMistake(name + ": not UTF-8; text in UTF-8");
    } catch (IOException e) {
      throw new UserMistake(name + ": can't be read; a file in the format " + format);
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
    if (OF_ALL_DEMAND.contains(chosen.id())) {
      return read.sites().size();
    }
    if (read.stations() == 0) {
      throw new UserMistake("no --p; how many sites, as the instance does not say");
    }
    return read.stations();
  }

  private double radius(LocationModel chosen) {
    if (COVERING.contains(chosen.id()) && radius == null) {
      throw new UserMistake("no --radius; the distance within which a point is covered");
    }
    double asked = radius == null ? 0 : radius;
    if (!(asked >= 0 && asked < Integer.MAX_VALUE)) {
      throw new UserMistake("--radius: " + asked + "; a distance of 0 or more");
    }
    return asked;
  }

  private double capacity(LocationModel chosen) {
    boolean isLimited = CAPACITATED.contains(chosen.id());
    if (capacity == null) {
      if (isLimited) {
        throw new UserMistake("no --capacity; how much weight each site can serve");
      }
      return Double.POSITIVE_INFINITY;
    }
    if (!isLimited) {
      throw new UserMistake("--capacity: given with " + chosen.id() + "; only with cmclp or clscp");
    }
    if (!(capacity >= 0) || Double.isInfinite(capacity)) {
      throw new UserMistake("--capacity: " + capacity + "; a weight of 0 or more");
    }
    return capacity;
  }
}
