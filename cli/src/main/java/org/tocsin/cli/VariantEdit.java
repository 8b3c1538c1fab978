package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A variant from the command line: {@code name: path=value, path=value}. Commas within brackets and
 * quotes belong to a value.
 */
record VariantEdit(String name, List<String> edits) {

  private static final String SHAPE =
      "a name and what is set, such as \"busy: demand.everyday.perDay=12\"";

  /**
   * Reads it.
   *
   * @throws UserMistake if it cannot be understood
   */
  static VariantEdit of(String written) {
    int colon = written.indexOf(':');
    int equals = written.indexOf('=');
    String name = colon < 0 ? "" : written.substring(0, colon).strip();
    if (name.isEmpty() || (equals >= 0 && equals < colon)) {
      throw new UserMistake("--variant " + written + ": no name; " + SHAPE);
    }
    List<String> edits = parts(written.substring(colon + 1));
    for (String edit : edits) {
      if (edit.indexOf('=') < 1) {
        throw new UserMistake(
            "--variant " + written + ": \"" + edit + "\" is no path=value; " + SHAPE);
      }
    }
    return new VariantEdit(name, edits);
  }

  /** Split at commas outside of brackets and quotes. */
  static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    char quote = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
