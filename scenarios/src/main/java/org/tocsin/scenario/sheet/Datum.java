package org.tocsin.scenario.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell is to hold: in a workbook as what it is, in CSV as its text. */
public sealed interface Datum {

  /** Where the scripts of East Asia begin in Unicode. */
  int FIRST_WIDE = 0x2E80;

  Datum NOTHING = new Words("");

  String text();

  /**
   * How many lines it takes in a column that is so many letters wide; Chinese letters are two wide.
   */
  default int lines(int letters) {
    return text().lines().mapToInt(line -> 1 + (Math.max(0, width(line) - 1) / letters)).sum();
  }

  private static int width(String line) {
    return line.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum();
  }

  /** Words as they are; never a formula. */
  record Words(String text) implements Datum {}

  /** A moment of the wall clock. */
  record Moment(LocalDateTime at) implements Datum {
    @Override
    public String text() {
      return at.toLocalDate() + " " + at.toLocalTime();
    }
  }

  /** A number. */
  record Amount(BigDecimal value) implements Datum {
    @Override
    public String text() {
      return value.toPlainString();
    }
  }
}
