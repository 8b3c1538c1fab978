package org.tocsin.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a scenario lies and how the files that it names are found from there. */
public interface ScenarioSource {

  /** The name that messages use, with which a reader finds the file. */
  String label();

  /** The bytes; the caller closes the stream. */
  InputStream open() throws IOException;

  /** Why this can't be opened at all (missing, a directory, a pipe); empty if it can. */
  Optional<String> obstacle();

  /** Size in bytes if known beforehand, else -1. */
  long size();

  /** Where it lies on disk; empty for what comes with the program. */
  Optional<Path> path();

  /** A file named in this one. */
  ScenarioSource sibling(String name, Map<String, String> environment);
}
