package org.tocsin.scenario.problem;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something wrong with the files of a drill, told so that their author can mend it.
 *
 * @param file label of the file, as the author knows it
 * @param line counted from 1; 0 where the file as a whole is meant
 * @param column counted from 1; 0 for the line as a whole
 * @param path where in the file's structure, such as {@code stations[2].tier}; may be empty
 * @param allowed what would be right; may be empty
 * @param maybe the nearest thing that would be right
 */
public record Problem(
    Severity severity,
    String file,
    int line,
    int column,
    String path,
    String found,
    String allowed,
    Optional<String> maybe) {

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

  /** Whether a drill can run in spite of a problem. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** The same where something else would be right as well. */
  public Problem orAllowed(String otherwise, Optional<String> guess) {
    return new Problem(
        severity,
        file,
        line,
        column,
        path,
        found,
        allowed + "; or " + otherwise,
        maybe.or(() -> guess));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * {@code file:line:col: error: path: found; allowed. Maybe "x"?}. Control characters from the
   * author's text are shown as a mark, so that it is one line and leaves the terminal alone.
   */
  public String oneLine() {
    StringBuilder text = new StringBuilder(file);
    if (line > 0) {
      text.append(':').append(line);
      if (column > 0) {
        text.append(':').append(column);
      }
    }
    text.append(": ").append(severity.name().toLowerCase(Locale.ROOT)).append(": ");
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append(found);
    if (!allowed.isEmpty()) {
      text.append("; ").append(allowed);
    }
    maybe.ifPresent(word -> text.append(". Maybe \"").append(word).append("\"?"));
    return shown(text);
  }

  /** A text of somebody else, so that it is one line and leaves the terminal alone. */
  public static String shown(CharSequence text) {
    return CONTROL.matcher(text).replaceAll("\uFFFD");
  }

  @Override
  public String toString() {
    return oneLine();
  }
}
