package org.tocsin.scenario.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/** What the parser of comma-separated values refused, of which the likeliest is a quote. */
public final class CsvMistake {

  static final String EXPECTED = "comma-separated values with a header line";

  /** How the parser tells of a quote that is open at the end, or closed too soon. */
  private static final Pattern QUOTE =
      Pattern.compile("startline (\\d+)|encapsulated token and delimiter at line: (\\d+)");

  private CsvMistake() {}

  /**
   * Tells what is wrong with a file.
   *
   * @param message the parser's
   * @param path of the place, where the scenario names the file
   */
  public static void tell(String message, String file, String path, Problems problems) {
    Matcher quote = QUOTE.matcher(message);
    if (quote.find()) {
      String line = Optional.ofNullable(quote.group(1)).orElseGet(() -> quote.group(2));
      problems.error(
          new Spot(file, Integer.parseInt(line), 0, path),
          quote.group(1) != null ? "a quote that is not closed" : "text after a closing quote",
          "cells with quotes around the whole of them, or none");
    } else {
      problems.error(Spot.ofFile(file), message.replaceFirst("^[\\w.]+Exception: ", ""), EXPECTED);
    }
  }
}
