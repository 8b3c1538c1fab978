package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Comparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/**
 * What {@code tocsin compare} says about two variants: each number of both, the paired difference
 * with its interval, and which is smaller, or that no difference can be shown.
 */
public final class ComparisonTable {

  private static final int HEADING_WIDTH = 80;

  private final Comparison comparison;
  private final Messages messages;
  private final Figures figures;

  private ComparisonTable(Comparison comparison, Messages messages) {
    this.comparison = comparison;
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  /** The lines to print for the second variant against the first. */
  public static List<String> lines(Comparison comparison, Messages messages) {
    return new ComparisonTable(comparison, messages).lines();
  }

  private List<String> lines() {
    List<String> lines =
        new ArrayList<>(
            Columns.wrapped(
                heading() + messages.text("list.sentence") + incidents(), HEADING_WIDTH));
    lines.add("");
    List<String[]> rows = new ArrayList<>();
    rows.add(
        new String[] {
          "",
          "A",
          "B",
          messages.text("compare.difference"),
          messages.text("closing.interval"),
          messages.text("compare.verdict")
        });
    comparison.differences().forEach(difference -> rows.add(row(difference)));
    Columns table = new Columns(widths(rows));
    rows.forEach(row -> lines.add(table.row(row)));
    return lines.stream().map(line -> line.replace('\u2009', ' ').replace('\u00a0', ' ')).toList();
  }

  private String heading() {
    return messages.text(
        "compare.heading", "A", comparison.first().name(), "B", comparison.second().name());
  }

  private String incidents() {
    String first = figures.count(comparison.firstIncidents());
    String second = figures.count(comparison.secondIncidents());
    return comparison.hasSameIncidents()
        ? messages.text("compare.same", first)
        : messages.text("compare.different", "A", first, "B", second);
  }

  /** As wide as the widest cell of each column; numbers stand on the right. */
  private static int[] widths(List<String[]> rows) {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], Columns.width(row[i]));
      }
    }
    for (int i = 1; i < widths.length - 1; i++) {
      widths[i] = -widths[i];
    }
    return widths;
  }

  private String[] row(Difference difference) {
    return new String[] {
      label(difference),
      number(difference, difference.first()),
      number(difference, difference.second()),
      change(difference, difference.difference().value()),
      interval(difference),
      verdict(difference)
    };
  }

  private String label(Difference difference) {
    Optional<Clause> clause = clause(difference.id());
    if (clause.isPresent()) {
      String target = messages.inThisLanguage("standard." + difference.id(), clause.get().label());
      return difference.statistic().equals("share")
          ? target
          : messages.text("compare.mean-target", target);
    }
    String tier = difference.group().get("tier");
    String measure = messages.text("measure." + difference.id());
    return messages.text(
        "compare.measure",
        tier == null
            ? measure
            : messages.text("compare.of-tier", measure, messages.textOr("tier." + tier, tier)),
        messages.text("compare." + difference.statistic()));
  }

  private Optional<Clause> clause(String id) {
    for (Standard standard : comparison.first().drill().standards()) {
      for (Clause clause : standard.clauses()) {
        if (id.equals(standard.id() + "." + clause.id())) {
          return Optional.of(clause);
        }
      }
    }
    return Optional.empty();
  }

  private String number(Difference difference, @Nullable Double value) {
    return value == null ? Figures.NEVER : figures.inUnit(difference.unit(), value);
  }

  private String change(Difference difference, @Nullable Double value) {
    if (value == null) {
      return Figures.NONE;
    }
    String unit = difference.unit();
    double size = Math.abs(value);
    String amount =
        switch (unit) {
          case "1" -> Decimals.fixed(size * 100, 1);
          case "s" -> size < 60 ? Decimals.fixed(size, 1) : figures.clock(size);
          default -> size < 10 ? Decimals.fixed(size, 2) : figures.amount(size);
        };
    boolean isNone = amount.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    String signed = (isNone ? "" : value < 0 ? "−" : "+") + amount;
    if (unit.equals("1")) {
      return messages.text("compare.points", signed);
    }
    return unit.equals("s") && size < 60 ? messages.text("compare.seconds", signed) : signed;
  }

  private String interval(Difference difference) {
    Interval interval = difference.difference().interval();
    if (interval == null) {
      return Figures.NONE;
    }
    return change(difference, interval.low()).replaceAll(" .*$", "")
        + " .. "
        + change(difference, interval.high());
  }

  private String verdict(Difference difference) {
    return switch (difference.verdict()) {
      case FIRST_SMALLER -> messages.text("compare.smaller", "A");
      case SECOND_SMALLER -> messages.text("compare.smaller", "B");
      case INFINITE -> messages.text("compare.never");
      case NO_DIFFERENCE_SHOWN -> messages.text("compare.none");
    };
  }
}
