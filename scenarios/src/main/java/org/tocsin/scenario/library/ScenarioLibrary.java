package org.tocsin.scenario.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.source.ResourceSource;
import org.tocsin.scenario.source.ScenarioSource;

/** The ready scenarios by name. */
public final class ScenarioLibrary {

  /** The scenario that is meant where none is named. */
  public static final String DEFAULT = "xicheng";

  private static final List<String> NAMES = List.of(DEFAULT, "harbin-winter-night");

  private ScenarioLibrary() {}

  public static List<String> names() {
    return NAMES;
  }

  public static Optional<ScenarioSource> find(String name) {
    return NAMES.contains(name)
        ? read(name + ".yaml")
            .map(bytes -> ResourceSource.of(name + ".yaml", bytes, ScenarioLibrary::read))
        : Optional.empty();
  }

  /** The text of a small scenario that runs as it is, for an author to go on from. */
  public static byte[] template() {
    return read("template.yaml")
        .orElseThrow(() -> new IllegalStateException("the template is missing from this build"));
  }

  private static Optional<byte[]> read(String file) {
    try (InputStream in = ScenarioLibrary.class.getResourceAsStream(file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
