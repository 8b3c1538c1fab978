package org.tocsin.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A scenario on disk; relative paths start where the file that names them lies. */
public final class FileSource implements ScenarioSource {

  private static final String DATA = "TOCSIN_DATA";
  private static final String DATA_PREFIX = "${" + DATA + "}";

  private final String label;
  private final Path path;
  private final Optional<String> knownObstacle;

  private FileSource(String label, Path path, Optional<String> knownObstacle) {
    this.label = label;
    this.path = path;
    this.knownObstacle = knownObstacle;
  }

  public static FileSource of(Path path) {
    return new FileSource(path.toString(), path, Optional.empty());
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }

  @Override
  public Optional<String> obstacle() {
    if (knownObstacle.isPresent()) {
      return knownObstacle;
    }
    if (!Files.exists(path)) {
      return Optional.of("no such file");
    }
    if (Files.isDirectory(path)) {
      return Optional.of("a directory");
    }
    if (!Files.isRegularFile(path)) {
      return Optional.of("a pipe or device");
    }
    return Files.isReadable(path) ? Optional.empty() : Optional.of("not readable for this user");
  }

  @Override
  public long size() {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return -1;
    }
  }

  @Override
  public Optional<Path> path() {
    return Optional.of(path);
  }

  @Override
  public ScenarioSource sibling(String name, Map<String, String> environment) {
    return sibling(path.getParent(), name, environment);
  }

  /** A file named from a folder; {@code ${TOCSIN_DATA}} at the start stands for the data folder. */
  public static FileSource sibling(
      @Nullable Path folder, String name, Map<String, String> environment) {
    try {
      if (name.startsWith(DATA_PREFIX)) {
        String data = environment.get(DATA);
        if (data == null || data.isBlank()) {
          return unset(name);
        }
        return new FileSource(
            name, Path.of(data + name.substring(DATA_PREFIX.length())), missing(data));
      }
      Path file = (folder == null ? Path.of(name) : folder.resolve(name)).normalize();
      return new FileSource(file.toString(), file, Optional.empty());
    } catch (InvalidPathException e) {
      return new FileSource(name, Path.of("."), Optional.of("not a path"));
    }
  }

  private static FileSource unset(String name) {
    return new FileSource(
        name,
        Path.of("."),
        Optional.of("environment variable " + DATA + " is not set (the folder with the data)"));
  }

  private static Optional<String> missing(String data) {
    return Files.isDirectory(Path.of(data))
        ? Optional.empty()
        : Optional.of(DATA + " names " + data + ", which is no folder");
  }
}
