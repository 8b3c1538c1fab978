package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.DoubleFunction;

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

  private static final int ROW_HEIGHT = 30;
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
    RowChart chart = new RowChart(name, bars.size(), ROW_HEIGHT, low, high, tick);
    ChartArea area = chart.area();
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      double y = chart.y(i);
      chart.text(i, bar.label(), bar.text(), bar.shown());
      area.line(area.x(mean), y, area.x(bar.from()), y, BAR, Ink.MICRO);
      area.line(area.x(mean), y, area.x(bar.to()), y, BAR, Ink.MEDIAN);
    }
    chart.upright(mean, new BasicStroke(1.5f), Ink.TEXT);
    return chart.picture(across, description);
  }
}
