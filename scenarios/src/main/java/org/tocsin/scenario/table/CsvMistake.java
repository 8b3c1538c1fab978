package org.tocsin.scenario.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/**
 * What the parser of comma-separated values refused, of which the likeliest is a quote.
 *
 * @param line of the file, from 1 on
 * @param found what is wrong
 */
public record CsvMistake(int line, String found) {

  public static final String QUOTED = "cells with quotes around the whole of them, or none";

  static final String EXPECTED = "comma-separated values with a header line";

  /** How the parser tells of a quote that is open at the end, or closed too soon. */
  private static final Pattern QUOTE =
      Pattern.compile("startline (\\d+)|encapsulated token and delimiter at line: (\\d+)");

  /** The mistake with a quote that a message of the parser tells of. */
  public static Optional<CsvMistake> find(String message) {
    Matcher quote = QUOTE.matcher(message);
    if (!quote.find()) {
      return Optional.empty();
    }
    boolean isOpen = quote.group(1) != null;
    return Optional.of(
        new CsvMistake(
            Integer.parseInt(isOpen ? quote.group(1) : quote.group(2)),
            isOpen ? "a quote that is not closed" : "text after a closing quote"));
  }

  /**
   * Tells what is wrong with a file.
   *
   * @param message the parser's
   * @param path of the place, where the scenario names the file
   */
  public static void tell(String message, String file, String path, Problems problems) {
    Optional<CsvMistake> quote = find(message);
    if (quote.isPresent()) {
      problems.error(new Spot(file, quote.get().line, 0, path), quote.get().found, QUOTED);
    } else {
      problems.error(Spot.ofFile(file), message.replaceFirst("^[\\w.]+Exception: ", ""), EXPECTED);
    }
  }
}
