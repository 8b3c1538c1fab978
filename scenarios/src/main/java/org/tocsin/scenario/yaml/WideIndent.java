package org.tocsin.scenario.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is indented by blanks which look like those of the space bar and are none for YAML,
 * such as that of a Chinese keyboard.
 *
 * @param column of the first of them, from 1
 * @param found what they are, in the words of a message
 * @param meant how the line most likely should begin
 */
record WideIndent(int column, String found, String meant) {

  static final String ALLOWED = "blanks of the space bar to indent";

  private static final char IDEOGRAPHIC = '\u3000';
  private static final char NO_BREAK = '\u00A0';
  private static final Pattern START =
      Pattern.compile("( *)([\\p{Zs}&&[^ ]]\\p{Zs}*)([^\\p{Zs}#][^:#]{0,30})");

  static Optional<WideIndent> of(String line) {
    Matcher matcher = START.matcher(line);
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    String word = matcher.group(3).strip();
    String indent = matcher.group(1) + matcher.group(2);
    return Optional.of(
        new WideIndent(
            matcher.group(1).length() + 1,
            named(indent) + " before \"" + word + '"',
            // An ideographic blank is as wide as two others.
            indent.replace("" + IDEOGRAPHIC, "  ").replaceAll("\\p{Zs}", " ") + word));
  }

  private static String named(String indent) {
    int[] wide = indent.chars().filter(c -> c != ' ').toArray();
    String kind =
        switch (wide[0]) {
          case IDEOGRAPHIC -> "full-width blank";
          case NO_BREAK -> "no-break blank";
          default -> "blank";
        };
    String code = String.format(Locale.ROOT, " (U+%04X)", wide[0]);
    return wide.length == 1 ? "a " + kind + code : wide.length + " " + kind + "s" + code;
  }
}
