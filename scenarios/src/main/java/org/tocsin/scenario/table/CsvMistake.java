package org.tocsin.scenario.table;

import java.util.List;
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

  private static final Pattern OTHER = Pattern.compile("(?s).*[;\\t\uFF0C\u3001].*");

  /** The mistake with a quote that a message of the parser tells of. */
  private static Optional<CsvMistake> find(String message) {
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
   * Tells of values that are separated otherwise: some programs write semicolons or tabs, by the
   * language of the machine.
   *
   * @param first cells of the first line
   * @param otherwise what would do as well; may be empty
   * @return whether it is so
   */
  public static boolean isSeparatedOtherwise(
      List<String> first, Spot spot, String otherwise, Problems problems) {
    if (first.size() != 1 || !OTHER.matcher(first.get(0)).matches()) {
      return false;
    }
    problems.error(
        spot,
        "a first line without commas, but with " + separator(first.get(0)),
        "values separated by commas" + otherwise);
    return true;
  }

  private static String separator(String line) {
    if (line.indexOf('\t') >= 0) {
      return "tabs";
    }
    return line.indexOf(';') >= 0 ? "semicolons" : "commas of full width";
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
