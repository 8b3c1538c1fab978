package org.tocsin.scenario.sheet;

import java.util.regex.Pattern;

/**
 * Keeps texts in CSV from being run as formulas by the spreadsheet program that opens them: an
 * apostrophe goes before a first sign that would make one, and is taken off again when the file is
 * read.
 */
final class SpreadsheetGuard {

  private static final String SIGNS = "[=+\\-@\\t\\r]";
  private static final Pattern RISKY = Pattern.compile("^'*" + SIGNS);
  private static final Pattern GUARDED = Pattern.compile("^'+" + SIGNS);

  private SpreadsheetGuard() {}

  static String close(String text) {
    return RISKY.matcher(text).find() ? "'" + text : text;
  }

  /** Where no guard is needed: so that opening it gives the text again. */
  static String keep(String text) {
    return GUARDED.matcher(text).find() ? "'" + text : text;
  }

  static String open(String text) {
    return GUARDED.matcher(text).find() ? text.substring(1) : text;
  }
}
