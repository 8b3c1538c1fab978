package org.tocsin.report.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Standard;

/** What two variants differ in, in words and figures of one language. */
public final class DifferenceText {

  private final List<Standard> standards;
  private final Messages messages;
  private final Figures figures;

  /**
   * @param standards whose clauses are among the differences
   */
  public DifferenceText(List<Standard> standards, Messages messages) {
    this.standards = List.copyOf(standards);
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  /** The measure with what of it is meant, and of which tier. */
  public String label(Difference difference) {
    return label(difference.id(), difference.statistic(), difference.group().get("tier"));
  }

  /**
   * The same of what is measured at every point of a sweep.
   *
   * @param tier null for any
   */
  public String label(String id, String statistic, @Nullable String tier) {
    Optional<Clause> clause = clause(id);
    if (clause.isPresent()) {
      String target = messages.inThisLanguage("standard." + id, clause.get().label());
      return statistic.equals("share") ? target : messages.text("compare.mean-target", target);
    }
    String measure = messages.text("measure." + id);
    return messages.text(
        "compare.measure",
        tier == null
            ? measure
            : messages.text("compare.of-tier", measure, messages.textOr("tier." + tier, tier)),
        messages.text("compare." + statistic));
  }

  private Optional<Clause> clause(String id) {
    for (Standard standard : standards) {
      for (Clause clause : standard.clauses()) {
        if (id.equals(standard.id() + "." + clause.id())) {
          return Optional.of(clause);
        }
      }
    }
    return Optional.empty();
  }

  /** One of the two numbers. */
  public String number(Difference difference, @Nullable Double value) {
    return value == null ? Figures.NEVER : figures.inUnit(difference.unit(), value);
  }

  /** A change with its sign and unit. */
  public String change(Difference difference, @Nullable Double value) {
    return change(difference.unit(), value);
  }

  /** The same of anything in the unit of a measure. */
  public String change(String unit, @Nullable Double value) {
    if (value == null) {
      return Figures.NONE;
    }
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

  /** Both ends of an interval of a change. */
  public String interval(Difference difference, @Nullable Interval interval) {
    return interval(difference.unit(), interval);
  }

  /** The same of anything in the unit of a measure. */
  public String interval(String unit, @Nullable Interval interval) {
    if (interval == null) {
      return Figures.NONE;
    }
    return change(unit, interval.low()).replaceAll(" .*$", "")
        + " .. "
        + change(unit, interval.high());
  }

  /** Which of the two is smaller, or that it cannot be told. */
  public String verdict(Difference.Verdict verdict, String first, String second) {
    return switch (verdict) {
      case FIRST_SMALLER -> messages.text("compare.smaller", first);
      case SECOND_SMALLER -> messages.text("compare.smaller", second);
      case INFINITE -> messages.text("compare.never");
      case NO_DIFFERENCE_SHOWN -> messages.text("compare.none");
    };
  }

  /** Digits of a level: {@code 95}, {@code 99.29}. */
  public String percent(double level) {
    return messages.text("figure.percent", Decimals.shortest(level * 100, 2));
  }
}
