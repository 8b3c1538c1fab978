package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.tocsin.report.model.ReplayComparison;
import org.tocsin.report.model.ReplayComparison.Point;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/** The share of recorded incidents reached within a time, as recorded and as simulated. */
public final class ReplayChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;
  private static final List<Integer> STEPS =
      List.of(60, 120, 300, 600, 1200, 1800, 3600, 7200, 21_600, 43_200);

  private ReplayChart() {}

  public static Picture draw(ReplayComparison comparison, Messages messages) {
    Figures figures = new Figures(messages);
    List<Point> points = comparison.curve();
    double last = Math.max(60, points.get(points.size() - 1).seconds());
    int step = STEPS.stream().filter(s -> last / s <= 12).findFirst().orElse(86_400);
    int unit = step < 3600 ? 60 : 3600;
    NumberAxis across = ChartArea.axis(0, last, step, at -> Long.toString(Math.round(at / unit)));
    NumberAxis up = ChartArea.axis(0, 1, 0.1, share -> figures.share(share, 1.0));
    Canvas canvas = Canvas.named("replay");
    ChartArea area = new ChartArea(canvas, ArrivalChart.PLACE, across, up);
    XYSeriesCollection data = new XYSeriesCollection();
    data.addSeries(series("recorded", points, Point::recorded));
    data.addSeries(series("simulated", points, Point::simulated));
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    List<Ink> inks = List.of(Ink.OTHER_1, Ink.ANY);
    EndLabels names = new EndLabels();
    Point end = points.get(points.size() - 1);
    for (int i = 0; i < inks.size(); i++) {
      lines.setSeriesPaint(i, inks.get(i).standIn());
      lines.setSeriesStroke(i, new BasicStroke(2.5f));
    }
    names.add(messages.text("replay.recorded"), inks.get(0), area.y(end.recorded()));
    names.add(messages.text("replay.simulated"), inks.get(1), area.y(end.simulated()));
    area.draw(data, lines);
    names.draw(area, ArrivalChart.PLACE.getMaxX(), ArrivalChart.PLACE.getMaxY());
    area.label(messages.text("chart.arrival.up"), 8, 14, Ink.FAINT);
    area.label(
        messages.text(unit == 60 ? "chart.arrival.across" : "chart.arrival.across-hours"),
        ArrivalChart.PLACE.getX(),
        HEIGHT - 12,
        Ink.FAINT);
    return new Picture(
        WIDTH, HEIGHT, SvgText.of(canvas), messages.text("chart.replay.description"));
  }

  private static XYSeries series(String key, List<Point> points, ToDoubleFunction<Point> share) {
    XYSeries series = new XYSeries(key);
    points.forEach(point -> series.add(point.seconds(), share.applyAsDouble(point)));
    return series;
  }
}
