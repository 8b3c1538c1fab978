package org.tocsin.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a drill was made from.
 *
 * @param label the name as the author wrote it
 * @param sha256 of its bytes, in hexadecimal
 * @param path where it lies on disk; empty for what comes with the program
 */
public record InputFile(String label, String sha256, Optional<Path> path, Opener opener) {

  /** Opens the bytes anew. */
  @FunctionalInterface
  public interface Opener {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return opener.open();
  }
}
