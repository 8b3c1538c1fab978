package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;
import org.tocsin.report.text.Columns;

/** Rows below each other over one axis, each with a label on the left and figures on the right. */
final class RowChart {

  private static final int WIDTH = 760;
  private static final int LEFT = 330;
  private static final int RIGHT = 620;
  private static final int TOP = 12;
  private static final int FOOT = 46;
  private static final int MOST_COLUMNS = 50;
  private static final int MOST_STEPS = 6;

  private final Canvas canvas;
  private final Rectangle2D place;
  private final int rowHeight;
  private final ChartArea area;

  /**
   * Draws axis and grid.
   *
   * @param name unique on the page
   * @param low least value of the axis, or less
   * @param high largest, or more
   * @param tick what stands at a tick
   */
  RowChart(
      String name, int rows, int rowHeight, double low, double high, DoubleFunction<String> tick) {
    double step = Steps.of((high > low ? high - low : 1) / MOST_STEPS);
    double first = Math.floor(low / step) * step;
    double last = Math.max(first + step, Math.ceil(high / step) * step);
    this.canvas = Canvas.named(name);
    this.rowHeight = rowHeight;
    this.place = new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, (double) rows * rowHeight);
    NumberAxis beside = ChartArea.axis(first, last, step, tick::apply);
    NumberAxis up = ChartArea.axis(0, rows, rows + 1.0, at -> "");
    this.area = new ChartArea(canvas, place, beside, up);
    area.draw(new XYSeriesCollection(), new XYLineAndShapeRenderer());
    for (int i = 0; first + i * step <= last + step / 2; i++) {
      upright(first + i * step, new BasicStroke(1), Ink.GRID);
    }
  }

  ChartArea area() {
    return area;
  }

  /** The middle of a row. */
  double y(int row) {
    return TOP + (row + 0.5) * rowHeight;
  }

  /** A line through all rows. */
  void upright(double value, BasicStroke stroke, Ink ink) {
    area.line(area.x(value), TOP, area.x(value), place.getMaxY(), stroke, ink);
  }

  /** Writes what stands at both sides of a row. */
  void text(int row, String label, String figures, boolean shown) {
    area.label(cut(label), 0, y(row) + 4, Ink.TEXT);
    area.label(figures, RIGHT + 14.0, y(row) + 4, shown ? Ink.TEXT : Ink.FAINT);
  }

  /** As much of a label as fits; the table beside the picture has all of it. */
  private static String cut(String label) {
    int end = label.length();
    while (end > 0 && Columns.width(label.substring(0, end)) > MOST_COLUMNS) {
      end = label.offsetByCodePoints(end, -1);
    }
    return end == label.length() ? label : label.substring(0, end).stripTrailing() + "…";
  }

  /**
   * The whole.
   *
   * @param across what the axis tells
   * @param description for those who can't see it
   */
  Picture picture(String across, String description) {
    int height = (int) place.getMaxY() + FOOT;
    area.label(across, LEFT, height - 10.0, Ink.FAINT);
    return new Picture(WIDTH, height, SvgText.of(canvas), description);
  }
}
