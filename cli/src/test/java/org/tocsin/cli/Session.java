package org.tocsin.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A user at a terminal in a folder: types commands and looks at what comes of them. */
final class Session {

  /** What a command said and how it ended. */
  record Outcome(int exitCode, String out, String err) {

    List<String> outLines() {
      return out.lines().toList();
    }
  }

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();

  Session(Path folder) {
    this.folder = folder;
    environment.put("TOCSIN_CACHE", folder.resolve(".cache").toString());
  }

  Session with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Outcome type(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(print(out), print(err), environment, folder, false, false);
    int exitCode = Tocsin.execute(terminal, arguments);
    return new Outcome(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  Path write(String file, String text) throws IOException {
    return Files.writeString(folder.resolve(file), text);
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Everything in the folder, hidden or not, but the cache. */
  List<String> files() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> !name.equals(".cache"))
          .sorted()
          .toList();
    }
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
