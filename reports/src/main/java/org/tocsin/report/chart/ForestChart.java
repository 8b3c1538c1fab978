package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.tocsin.report.text.Columns;

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

  private static final int WIDTH = 760;
  private static final int LEFT = 330;
  private static final int RIGHT = 620;
  private static final int TOP = 12;
  private static final int ROW_HEIGHT = 24;
  private static final int FOOT = 46;
  private static final int MOST_COLUMNS = 50;

  private static final double[] NICE = {1, 2, 5, 10};
  private static final int MOST_STEPS = 6;

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
    double step = step(to > from ? to - from : 1);
    double first = Math.floor(from / step) * step;
    double last = Math.max(first + step, Math.ceil(to / step) * step);
    int height = TOP + rows.size() * ROW_HEIGHT + FOOT;
    Rectangle2D place =
        new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, (double) rows.size() * ROW_HEIGHT);
    NumberAxis beside = ChartArea.axis(first, last, step, tick::apply);
    NumberAxis up = ChartArea.axis(0, rows.size(), rows.size() + 1.0, at -> "");
    Canvas canvas = Canvas.named(name);
    ChartArea area = new ChartArea(canvas, place, beside, up);
    area.draw(new XYSeriesCollection(), new XYLineAndShapeRenderer());
    for (int i = 0; first + i * step <= last + step / 2; i++) {
      double x = area.x(first + i * step);
      area.line(x, TOP, x, place.getMaxY(), new BasicStroke(1), Ink.GRID);
    }
    area.line(area.x(0), TOP, area.x(0), place.getMaxY(), new BasicStroke(1.5f), Ink.TARGET);
    for (int i = 0; i < rows.size(); i++) {
      row(area, rows.get(i), TOP + (i + 0.5) * ROW_HEIGHT);
    }
    area.label(across, LEFT, height - 10.0, Ink.FAINT);
    return new Picture(WIDTH, height, SvgText.of(canvas), description);
  }

  private static void row(ChartArea area, Row row, double y) {
    Ink ink = row.shown() ? Ink.MEDIAN : Ink.TARGET;
    area.label(cut(row.label()), 0, y + 4, Ink.TEXT);
    area.line(area.x(row.low()), y, area.x(row.high()), y, new BasicStroke(2.5f), ink);
    area.ring(area.x(row.value()), y, 2.5, new BasicStroke(5), ink);
    area.label(row.text(), RIGHT + 14.0, y + 4, row.shown() ? Ink.TEXT : Ink.FAINT);
  }

  /** As much of a label as fits; the table beside the picture has all of it. */
  static String cut(String label) {
    int end = label.length();
    while (end > 0 && Columns.width(label.substring(0, end)) > MOST_COLUMNS) {
      end = label.offsetByCodePoints(end, -1);
    }
    return end == label.length() ? label : label.substring(0, end).stripTrailing() + "…";
  }

  /** 1, 2 or 5 times a power of ten, so that there are at most so many. */
  static double step(double range) {
    double power = 1e-9;
    while (power * 10 * MOST_STEPS < range) {
      power *= 10;
    }
    for (double nice : NICE) {
      if (nice * power * MOST_STEPS >= range) {
        return nice * power;
      }
    }
    return 10 * power;
  }
}
