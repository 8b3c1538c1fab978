package org.tocsin.cli;

import java.util.List;

/** The command or its input is wrong, in words for the user; ends with exit code 2. */
final class UserMistake extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  UserMistake(String line) {
    this(List.of("tocsin: " + line));
  }

  UserMistake(List<String> lines) {
    super(String.join("\n", lines), null, false, false);
    this.lines = List.copyOf(lines);
  }

  /** What to say, a line each. */
  List<String> lines() {
    return lines;
  }
}
