package org.tocsin.scenario.roads;

import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** A row of a table of streets, by the format's own column names. */
record TableRow(CSVRecord csv, Map<String, String> columns) {

  boolean has(String column) {
    String header = header(column);
    return csv.isMapped(header) && csv.isSet(header) && !csv.get(header).isBlank();
  }

  String text(String column) throws BadRowException {
    if (!has(column)) {
      throw bad(column, "nothing", "a value");
    }
    return csv.get(header(column)).trim();
  }

  double number(String column, double least, double most) throws BadRowException {
    String text = text(column);
    try {
      double value = Double.parseDouble(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw bad(column, "\"" + text + "\"", "a number from " + least + " to " + most);
  }

  /** Whether a cell says yes; what it stands for if it is empty or there is no such column. */
  boolean yes(String column, boolean otherwise) throws BadRowException {
    if (!has(column)) {
      return otherwise;
    }
    String text = text(column).toLowerCase(Locale.ROOT);
    return switch (text) {
      case "1", "yes", "true" -> true;
      case "0", "no", "false" -> false;
      default -> throw bad(column, "\"" + text + "\"", "yes or no");
    };
  }

  BadRowException bad(String column, String found, String allowed) {
    String header = header(column);
    int cell = csv.getParser().getHeaderMap().getOrDefault(header, 0);
    return new BadRowException(
        csv.getCharacterPosition(), cell, header + ": " + found + "; " + allowed);
  }

  private String header(String column) {
    return columns.getOrDefault(column, column);
  }
}
