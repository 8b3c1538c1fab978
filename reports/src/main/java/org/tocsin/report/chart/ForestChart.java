package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.DoubleFunction;

/** Differences with their intervals below each other, and the line at which there is none. */
public final class ForestChart {

  /**
   * A line of it.
   *
   * @param text the difference in figures
   * @param shown whether the interval leaves out 0
   */
  public record Row(
      String label, double value, double low, double high, String text, boolean shown) {}

  private static final int ROW_HEIGHT = 24;

  private ForestChart() {}

  /**
   * Draws it.
   *
   * @param name unique on the page
   * @param rows at least one
   * @param tick what stands at a tick
   * @param across what the axis tells
   * @param description for those who can't see it
   */
  public static Picture draw(
      String name, List<Row> rows, DoubleFunction<String> tick, String across, String description) {
    double from = Math.min(0, rows.stream().mapToDouble(Row::low).min().orElse(0));
    double to = Math.max(0, rows.stream().mapToDouble(Row::high).max().orElse(0));
    RowChart chart = new RowChart(name, rows.size(), ROW_HEIGHT, from, to, tick);
    chart.upright(0, new BasicStroke(1.5f), Ink.TARGET);
    for (int i = 0; i < rows.size(); i++) {
      draw(rows.get(i), i, chart);
    }
    return chart.picture(across, description);
  }

  private static void draw(Row row, int number, RowChart chart) {
    Ink ink = row.shown() ? Ink.MEDIAN : Ink.TARGET;
    ChartArea area = chart.area();
    double y = chart.y(number);
    chart.text(number, row.label(), row.text(), row.shown());
    area.line(area.x(row.low()), y, area.x(row.high()), y, new BasicStroke(2.5f), ink);
    area.ring(area.x(row.value()), y, 2.5, new BasicStroke(5), ink);
  }
}
