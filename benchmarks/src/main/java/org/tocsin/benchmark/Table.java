package org.tocsin.benchmark;

import java.util.Locale;

/** Prints what was measured beside what was aimed at. */
final class Table {

  private static final String ROW = "%-58s %12s   %-12s %s%n";

  private Table() {}

  static void head() {
    System.out.printf(ROW, "", "measured", "target", "");
  }

  /** A figure without a target. */
  static void row(String what, String format, double value) {
    System.out.printf(ROW, what, number(format, value), "", "");
  }

  static void atLeast(double target, String what, String format, double value) {
    String verdict = value >= target ? "ok" : "MISSED";
    System.out.printf(ROW, what, number(format, value), ">= " + number(format, target), verdict);
  }

  static void atMost(double target, String what, String format, double value) {
    String verdict = value <= target ? "ok" : "MISSED";
    System.out.printf(ROW, what, number(format, value), "<= " + number(format, target), verdict);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
