package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.tocsin.report.model.CurveLine;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/**
 * The share of incidents reached within a time, by tier and by any, against the targets: cumulative
 * curves with their intervals.
 */
public final class ArrivalChart {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;
  static final Rectangle2D PLACE = new Rectangle2D.Double(52, 58, 560, 290);
  private static final List<Integer> STEPS =
      List.of(10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 21_600, 43_200);

  private final ReportModel model;
  private final Messages messages;
  private final Figures figures;
  private final TierInks inks;
  private final List<CurveLine> curves;
  private final double lastSeconds;

  private ArrivalChart(ReportModel model, Messages messages) {
    this.model = model;
    this.messages = messages;
    this.figures = new Figures(messages);
    this.inks = new TierInks(model.tiersOnScene());
    this.curves = inDrawingOrder(model);
    this.lastSeconds = lastSeconds();
  }

  public static Picture draw(ReportModel model, Messages messages) {
    return new ArrivalChart(model, messages).picture();
  }

  private Picture picture() {
    Canvas canvas = Canvas.named("arrival");
    int step = STEPS.stream().filter(s -> lastSeconds / s <= 12).findFirst().orElse(86_400);
    NumberAxis across = ChartArea.axis(0, lastSeconds, step, seconds -> tick(seconds, step));
    NumberAxis up = ChartArea.axis(0, 1, 0.1, share -> figures.share(share, 1.0));
    ChartArea area = new ChartArea(canvas, PLACE, across, up);
    drawCurves(area);
    new ArrivalTargets(model, messages, area).draw();
    area.label(messages.text("chart.arrival.up"), 8, 14, Ink.FAINT);
    area.label(
        messages.text(
            step < 60
                ? "chart.arrival.across-clock"
                : step < 3600 ? "chart.arrival.across" : "chart.arrival.across-hours"),
        PLACE.getX(),
        HEIGHT - 12,
        Ink.FAINT);
    return new Picture(
        WIDTH, HEIGHT, SvgText.of(canvas), messages.text("chart.arrival.description"));
  }

  private void drawCurves(ChartArea area) {
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    EndLabels names = new EndLabels();
    for (CurveLine curve : curves) {
      int series = data.getSeriesCount();
      Ink ink = ink(curve);
      data.addSeries(series(curve, series));
      renderer.setSeriesPaint(series, ink.standIn());
      renderer.setSeriesFillPaint(series, ink.standIn());
      renderer.setSeriesStroke(series, new BasicStroke(curve.tier() == null ? 2.5f : 2f));
      names.add(name(curve), ink, area.y(shareAtEnd(curve)));
    }
    renderer.setAlpha(0.15f);
    area.draw(data, renderer);
    names.draw(area, PLACE.getMaxX(), PLACE.getMaxY());
  }

  private YIntervalSeries series(CurveLine curve, int key) {
    YIntervalSeries series = new YIntervalSeries(key);
    for (CurveLine.Point point : curve.points()) {
      Figure share = point.share();
      Double value = share.value();
      if (value != null && point.seconds() <= lastSeconds) {
        Double low = share.low();
        Double high = share.high();
        series.add(point.seconds(), value, low == null ? value : low, high == null ? value : high);
      }
    }
    return series;
  }

  private String name(CurveLine curve) {
    return messages.text(
        "chart.arrival.curve",
        ArrivalTargets.tierName(curve.tier(), messages),
        figures.share(shareAtEnd(curve), 1.0));
  }

  private Ink ink(CurveLine curve) {
    String tier = curve.tier();
    return tier == null ? Ink.ANY : inks.ink(tier);
  }

  private double shareAtEnd(CurveLine curve) {
    double share = 0;
    for (CurveLine.Point point : curve.points()) {
      Double value = point.share().value();
      if (value != null && point.seconds() <= lastSeconds) {
        share = value;
      }
    }
    return share;
  }

  private String tick(double seconds, int step) {
    return step < 60
        ? figures.clock(seconds)
        : Long.toString(Math.round(seconds / (step < 3600 ? 60 : 3600)));
  }

  /**
   * Where the picture ends: after all targets and where each curve has reached 95 %, but not after
   * its last point.
   */
  private double lastSeconds() {
    double last = 60;
    double known = 60;
    for (CurveLine curve : curves) {
      for (CurveLine.Point point : curve.points()) {
        known = Math.max(known, point.seconds());
        Double share = point.share().value();
        if (share != null && share <= 0.95) {
          last = Math.max(last, point.seconds());
        }
      }
    }
    for (ShareTargetLine target : model.shareTargets()) {
      last = Math.max(last, target.targetSeconds() * 1.2);
    }
    return Math.ceil(Math.min(last, known) / 30) * 30;
  }

  /**
   * The tiers from heavy to light, then any tier on top of them; only any where there is a single
   * tier.
   */
  private static List<CurveLine> inDrawingOrder(ReportModel model) {
    List<CurveLine> ordered = new ArrayList<>();
    if (model.tiersOnScene().size() > 1) {
      for (String tier : model.tiersOnScene()) {
        model.curves().stream()
            .filter(curve -> tier.equals(curve.tier()) && curve.n() > 0)
            .forEach(ordered::add);
      }
    }
    model.curves().stream().filter(curve -> curve.tier() == null).forEach(ordered::add);
    return ordered;
  }
}
