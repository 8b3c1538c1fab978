package org.tocsin.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;
import org.tocsin.report.model.Detection;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.DifferenceText;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/**
 * What {@code tocsin compare} says about two variants: each number of both, the paired difference
 * with its interval, and which is smaller, or that no difference can be shown.
 */
public final class ComparisonTable {

  private static final int HEADING_WIDTH = 80;

  private final SimultaneousComparison all;
  private final Comparison comparison;
  private final Optional<Detection> detection;
  private final Messages messages;
  private final Figures figures;
  private final DifferenceText text;

  private ComparisonTable(
      SimultaneousComparison all,
      Comparison comparison,
      Optional<Detection> detection,
      Messages messages) {
    this.all = all;
    this.comparison = comparison;
    this.detection = detection;
    this.messages = messages;
    this.figures = new Figures(messages);
    this.text = new DifferenceText(comparison.first().drill().standards(), messages);
  }

  /**
   * The lines to print for one of the variants against the first.
   *
   * @param detection which difference should be shown, if that is asked
   */
  public static List<String> lines(
      SimultaneousComparison all,
      Comparison comparison,
      Optional<Detection> detection,
      Messages messages) {
    return new ComparisonTable(all, comparison, detection, messages).lines();
  }

  /** What the intervals of all these tables hold for. */
  public static List<String> note(
      SimultaneousComparison all, Optional<Detection> detection, Messages messages) {
    DifferenceText text = new DifferenceText(List.of(), messages);
    List<String> sentences = new ArrayList<>();
    sentences.add(
        messages.text(
            "compare.joint",
            all.family(),
            text.percent(all.confidence()),
            text.percent(all.each())));
    detection.ifPresent(
        asked ->
            sentences.add(
                messages.text(
                    "compare.detect-note",
                    text.percent(asked.power()),
                    new Figures(messages).spoken(asked.seconds()))));
    return plain(
        Columns.wrapped(String.join(messages.text("list.sentence"), sentences), HEADING_WIDTH));
  }

  private List<String> lines() {
    List<String> lines =
        new ArrayList<>(
            Columns.wrapped(
                heading() + messages.text("list.sentence") + incidents(), HEADING_WIDTH));
    lines.add("");
    List<String[]> rows = new ArrayList<>();
    rows.add(headings());
    comparison.differences().forEach(difference -> rows.add(row(difference)));
    Columns table = new Columns(widths(rows));
    rows.forEach(row -> lines.add(table.row(row)));
    return plain(lines);
  }

  private static List<String> plain(List<String> lines) {
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

  private String[] headings() {
    List<String> cells = new ArrayList<>();
    cells.add("");
    cells.add("A");
    cells.add("B");
    cells.add(messages.text("compare.difference"));
    cells.add(messages.text("closing.interval"));
    detection.ifPresent(asked -> cells.add(messages.text("compare.detect")));
    cells.add(messages.text("compare.verdict"));
    return cells.toArray(String[]::new);
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
    List<String> cells = new ArrayList<>();
    cells.add(text.label(difference) + (Comparison.isHeadline(difference) ? " *" : ""));
    cells.add(text.number(difference, difference.first()));
    cells.add(text.number(difference, difference.second()));
    cells.add(text.change(difference, difference.difference().value()));
    cells.add(text.interval(difference, all.interval(difference)));
    detection.ifPresent(asked -> cells.add(asked.text(all, difference)));
    cells.add(text.verdict(all.verdict(difference), "A", "B"));
    return cells.toArray(String[]::new);
  }
}
