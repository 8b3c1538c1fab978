package org.tocsin.scenario.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.source.ResourceSource;
import org.tocsin.scenario.source.ScenarioSource;

/** The ready scenarios by name. */
public final class ScenarioLibrary {

  /** The scenario that is meant where none is named. */
  public static final String DEFAULT = "xicheng";

  private static final List<String> NAMES =
      List.of(
          DEFAULT,
          "xicheng-60-seconds",
          "xicheng-market-gas",
          "xicheng-festival",
          "xicheng-earthquake",
          "harbin-winter-night",
          "harbin-icy-bridge",
          "san-francisco");

  private static final String VERIFY = "verify/";

  /** What {@code tocsin verify} runs; can be run by itself too. */
  private static final List<String> VERIFICATIONS =
      List.of(
          "verify/line-1",
          "verify/line-2",
          "verify/line-3",
          "verify/line-3-busy",
          "verify/line-5",
          "verify/line-10",
          "verify/line-20",
          "verify/line-3-short",
          "verify/loss-3",
          "verify/loss-10",
          "verify/lognormal-3",
          "verify/lognormal-10",
          "verify/call-takers-3",
          "verify/bays-3",
          "verify/hypercube",
          "verify/hypercube-loss",
          "verify/square-root",
          "verify/travel-law");

  private ScenarioLibrary() {}

  public static List<String> names() {
    return NAMES;
  }

  /** The names of the drills whose outcome theory knows. */
  public static List<String> verifications() {
    return VERIFICATIONS;
  }

  public static Optional<ScenarioSource> find(String name) {
    if (VERIFICATIONS.contains(name)) {
      return verification(name, 1, 0);
    }
    return NAMES.contains(name)
        ? read(name + ".yaml")
            .map(bytes -> ResourceSource.of(name + ".yaml", bytes, ScenarioLibrary::read))
        : Optional.empty();
  }

  /**
   * The files of which a ready scenario consists, by their names, its own first; none if there is
   * no such scenario. They are read from a folder as they are from here.
   */
  public static Map<String, byte[]> files(String name) {
    return NAMES.contains(name) ? LibraryFiles.of(name + ".yaml", ScenarioLibrary::read) : Map.of();
  }

  /** How records of a ready scenario's city are to be read, for those that come with such a map. */
  public static Optional<byte[]> recordMap(String name) {
    return NAMES.contains(name) ? read(name + ".map.yaml") : Optional.empty();
  }

  /** The text of a small scenario that runs as it is, for an author to go on from. */
  public static byte[] template() {
    return whole("template.yaml");
  }

  /** The same with a script: injects, contingencies and expected actions. */
  public static byte[] drillTemplate() {
    return whole("drill-template.yaml");
  }

  private static byte[] whole(String file) {
    return read(file)
        .orElseThrow(() -> new IllegalStateException(file + " is missing from this build"));
  }

  /**
   * A drill whose outcome theory knows.
   *
   * @param name one of {@link #verifications}
   * @param layout where it has stations without a plan, which of the many layouts under the seed
   */
  public static Optional<ScenarioSource> verification(String name, long seed, int layout) {
    Function<String, Optional<byte[]>> files =
        file -> RandomField.find(file, seed, layout).or(() -> read(VERIFY + file));
    return read(name + ".yaml").map(bytes -> ResourceSource.of(name + ".yaml", bytes, files));
  }

  private static Optional<byte[]> read(String file) {
    try (InputStream in = ScenarioLibrary.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
