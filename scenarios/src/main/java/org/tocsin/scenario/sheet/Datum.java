package org.tocsin.scenario.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** What a cell is to hold: in a workbook as what it is, in CSV as its text. */
public sealed interface Datum {

  Datum NOTHING = new Words("");

  String text();

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
