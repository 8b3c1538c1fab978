package org.tocsin.scenario.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A scenario that comes with the program, with the files it names. */
public final class ResourceSource implements ScenarioSource {

  private final String label;
  private final Optional<byte[]> bytes;
  private final Function<String, Optional<byte[]>> files;

  private ResourceSource(
      String label, Optional<byte[]> bytes, Function<String, Optional<byte[]>> files) {
    this.label = label;
    this.bytes = bytes;
    this.files = files;
  }

  /**
   * A scenario in memory.
   *
   * @param files the bytes of a file that the scenario names, empty if there is none
   */
  public static ResourceSource of(
      String name, byte[] bytes, Function<String, Optional<byte[]>> files) {
    return new ResourceSource(name, Optional.of(bytes), files);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes.orElseGet(() -> new byte[0]));
  }

  @Override
  public Optional<String> obstacle() {
    return bytes.isPresent() ? Optional.empty() : Optional.of("no such file");
  }

  @Override
  public long size() {
    return bytes.map(b -> b.length).orElse(-1);
  }

  @Override
  public Optional<Path> path() {
    return Optional.empty();
  }

  @Override
  public ScenarioSource sibling(String name, Map<String, String> environment) {
    return name.startsWith("$")
        ? FileSource.sibling(null, name, environment)
        : new ResourceSource(name, files.apply(name), files);
  }
}
