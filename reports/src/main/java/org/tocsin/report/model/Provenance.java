package org.tocsin.report.model;

import java.util.List;
import java.util.Optional;

/**
 * Where a run's results come from, so that anyone can make them again: handed in by the command
 * line, which read the files.
 *
 * @param scenario what the user ran: a file's name or the name of a library scenario
 * @param scenarioSha256 of the scenario file
 * @param inputs every file that the scenario read
 * @param settings changes made on the command line, {@code path=value}, in their order
 * @param tocsinVersion version of this program
 * @param javaVersion version of the Java that ran it; goes into {@code manifest.json} only, as the
 *     other files do not depend on it
 * @param attribution whom a map must name, such as {@code © OpenStreetMap contributors}; empty
 *     where the roads are our own
 */
public record Provenance(
    String scenario,
    String scenarioSha256,
    List<InputFile> inputs,
    List<String> settings,
    String tocsinVersion,
    String javaVersion,
    Optional<String> attribution) {

  /** A file that went into a drill, named as the author named it. */
  public record InputFile(String name, String sha256) {}

  public Provenance {
    inputs = List.copyOf(inputs);
    settings = List.copyOf(settings);
  }
}
