package org.tocsin.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs: its streams, its environment and its folder.
 *
 * @param out results
 * @param err everything else
 * @param progress whether {@code err} is a terminal that can show a progress bar
 * @param coloured whether {@code out} is a terminal that shows colours
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Path folder,
    boolean progress,
    boolean coloured) {

  Terminal {
    environment = Map.copyOf(environment);
  }

  /** The streams of this process; the launcher tells which of them are terminals. */
  static Terminal ofProcess() {
    Map<String, String> environment = System.getenv();
    boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        environment,
        Path.of(""),
        Boolean.getBoolean("tocsin.terminal.err"),
        Boolean.getBoolean("tocsin.terminal.out") && !plain);
  }

  /** A line that is no result. */
  void say(String line) {
    err.println(line);
  }

  void print(String line) {
    out.println(line);
  }

  /** A path as the user meant it: from the folder that the command runs in. */
  Path resolve(String path) {
    try {
      return folder.resolve(path);
    } catch (InvalidPathException e) {
      throw new UserMistake("\"" + path + "\" is no path on this machine: " + e.getReason());
    }
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
