package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * What each factor does to a measure, the largest first: from what it is with one value to what it
 * is with the other, around what it is on average.
 */
public final class TornadoChart {

  /**
   * A bar.
   *
   * @param from the measure with the first value of the factor
   * @param to with the other
   * @param text the difference in figures
   * @param shown whether its interval leaves out 0
   */
  public record Bar(String label, double from, double to, String text, boolean shown) {}

  private static final int WIDTH = 760;
  private static final int LEFT = 330;
  private static final int RIGHT = 620;
  private static final int TOP = 12;
  private static final int ROW_HEIGHT = 30;
  private static final int FOOT = 46;
  private static final BasicStroke BAR =
      new BasicStroke(16, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

  private TornadoChart() {}

  /**
   * Draws it.
   *
   * @param name unique on the page
   * @param bars at least one, the largest first
   * @param mean the measure on average
   * @param tick what stands at a tick
   * @param across what the axis tells
   * @param description for those who can't see it
   */
  public static Picture draw(
      String name,
      List<Bar> bars,
      double mean,
      DoubleFunction<String> tick,
      String across,
      String description) {
    double low = bars.stream().mapToDouble(b -> Math.min(b.from(), b.to())).min().orElse(mean);
    double high = bars.stream().mapToDouble(b -> Math.max(b.from(), b.to())).max().orElse(mean);
    double step = ForestChart.step(high > low ? high - low : 1);
    double first = Math.floor(low / step) * step;
    double last = Math.max(first + step, Math.ceil(high / step) * step);
    int height = TOP + bars.size() * ROW_HEIGHT + FOOT;
    Rectangle2D place =
        new Rectangle2D.Double(LEFT, TOP, RIGHT - LEFT, (double) bars.size() * ROW_HEIGHT);
    NumberAxis beside = ChartArea.axis(first, last, step, tick::apply);
    NumberAxis up = ChartArea.axis(0, bars.size(), bars.size() + 1.0, at -> "");
    Canvas canvas = Canvas.named(name);
    ChartArea area = new ChartArea(canvas, place, beside, up);
    area.draw(new XYSeriesCollection(), new XYLineAndShapeRenderer());
    for (int i = 0; first + i * step <= last + step / 2; i++) {
      double x = area.x(first + i * step);
      area.line(x, TOP, x, place.getMaxY(), new BasicStroke(1), Ink.GRID);
    }
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double y = TOP + (i + 0.5) * ROW_HEIGHT;
      area.label(ForestChart.cut(bar.label()), 0, y + 4, Ink.TEXT);
      area.line(area.x(mean), y, area.x(bar.from()), y, BAR, Ink.MICRO);
      area.line(area.x(mean), y, area.x(bar.to()), y, BAR, Ink.MEDIAN);
      area.label(bar.text(), RIGHT + 14.0, y + 4, bar.shown() ? Ink.TEXT : Ink.FAINT);
    }
    area.line(area.x(mean), TOP, area.x(mean), place.getMaxY(), new BasicStroke(1.5f), Ink.TEXT);
    area.label(across, LEFT, height - 10.0, Ink.FAINT);
    return new Picture(WIDTH, height, SvgText.of(canvas), description);
  }
}
