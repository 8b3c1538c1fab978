package org.tocsin.report.chart;

import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.Messages;

/**
 * How the hours of the day differ: first arrivals above (median and 90 %), incidents an hour below,
 * on one axis of hours.
 */
public final class HourChart {

  private static final int MOST_LINES = 7;

  /** Of 90 % and median. */
  private static final List<Ink> INKS = List.of(Ink.ANY, Ink.MEDIAN);

  private static final BasicStroke DASHED =
      new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {7, 3}, 0);
  private static final List<Integer> TIME_STEPS_SECONDS =
      List.of(30, 60, 120, 300, 600, 1200, 3600, 7200, 14_400, 43_200, 86_400, 259_200);
  private static final int WIDTH = 760;
  private static final int HEIGHT = 400;
  private static final Rectangle2D TIMES = new Rectangle2D.Double(52, 28, 580, 190);
  private static final Rectangle2D DEMAND = new Rectangle2D.Double(52, 272, 580, 84);
  private static final double SECONDS_PER_DAY = 86_400;

  private final List<MeasureLine> hours;
  private final double days;
  private final Messages messages;

  private HourChart(ReportModel model, Messages messages) {
    this.hours = model.by(MeasureKind.FIRST_ARRIVAL, "hour");
    // A drill of less than a day meets each of its hours once.
    this.days =
        Math.max(1, model.drill().durationSeconds() / SECONDS_PER_DAY)
            * model.drill().replications();
    this.messages = messages;
  }

  public static Picture draw(ReportModel model, Messages messages) {
    return new HourChart(model, messages).picture();
  }

  private Picture picture() {
    Canvas canvas = Canvas.named("hour");
    drawTimes(canvas);
    drawDemand(canvas);
    return new Picture(WIDTH, HEIGHT, SvgText.of(canvas), messages.text("chart.hour.description"));
  }

  /** Seconds between grid lines, so that there are few. */
  private static int timeStep(double highestSeconds) {
    return TIME_STEPS_SECONDS.stream()
        .filter(step -> highestSeconds / step <= MOST_LINES)
        .findFirst()
        .orElse(864_000);
  }

  /** How times are written beside an axis: never so long that they would be cut. */
  private enum TimeFormat {
    MINUTES("chart.hour.times", 60),
    CLOCK("chart.hour.times-clock", 3600),
    HOURS("chart.hour.times-hours", 3600);

    private final String title;
    private final int whole;

    TimeFormat(String title, int whole) {
      this.title = title;
      this.whole = whole;
    }

    static TimeFormat of(double highestSeconds, int step) {
      return highestSeconds < 100 * 60 ? MINUTES : step % 3600 == 0 ? HOURS : CLOCK;
    }

    private String text(double seconds) {
      long parts = Math.round(seconds / (whole / 60.0));
      String minor = parts % 60 < 10 ? ":0" + parts % 60 : ":" + parts % 60;
      return parts / 60 + (this == HOURS ? "" : minor);
    }
  }

  private void drawTimes(Canvas canvas) {
    double highest = 60;
    for (MeasureLine hour : hours) {
      highest = Math.max(highest, top(hour.p90()));
    }
    int step = timeStep(highest);
    double top = Math.ceil(highest / step) * step;
    TimeFormat format = TimeFormat.of(top, step);
    NumberAxis up = ChartArea.axis(0, top, step, format::text);
    ChartArea area = new ChartArea(canvas, TIMES, hourAxis(), up);
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(series(0, MeasureLine::p90, top));
    data.addSeries(series(1, MeasureLine::median, top));
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    for (int s = 0; s < INKS.size(); s++) {
      renderer.setSeriesPaint(s, INKS.get(s).standIn());
      renderer.setSeriesFillPaint(s, INKS.get(s).standIn());
      renderer.setSeriesStroke(s, s == 0 ? new BasicStroke(2.5f) : DASHED);
    }
    renderer.setAlpha(0.15f);
    area.draw(data, renderer);
    EndLabels names = new EndLabels();
    name(names, area, data.getSeries(0), 0, "chart.hour.p90");
    name(names, area, data.getSeries(1), 1, "chart.hour.median");
    names.draw(area, TIMES.getMaxX(), TIMES.getMaxY());
    area.label(messages.text(format.title), 8, 14, Ink.FAINT);
  }

  private void name(
      EndLabels names, ChartArea area, YIntervalSeries series, int index, String key) {
    if (series.getItemCount() > 0) {
      double end = series.getYValue(series.getItemCount() - 1);
      names.add(messages.text(key), INKS.get(index), area.y(end));
    }
  }

  private void drawDemand(Canvas canvas) {
    XYIntervalSeries bars = new XYIntervalSeries(0);
    double highest = 0;
    for (MeasureLine line : hours) {
      double perHour = line.n() / days;
      int hour = hour(line);
      bars.add(hour, hour + 0.1, hour + 0.9, perHour, 0, perHour);
      highest = Math.max(highest, perHour);
    }
    double step = niceStep(highest / 2);
    NumberAxis up =
        ChartArea.axis(
            0,
            Math.max(step, Math.ceil(highest / step) * step),
            step,
            v -> Decimals.shortest(v, 3));
    ChartArea area = new ChartArea(canvas, DEMAND, hourAxis(), up);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(bars);
    XYBarRenderer renderer = new XYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setUseYInterval(true);
    renderer.setSeriesPaint(0, Ink.DEMAND.standIn());
    area.draw(data, renderer);
    area.label(messages.text("chart.hour.demand"), 8, DEMAND.getY() - 14, Ink.FAINT);
    area.label(messages.text("chart.hour.across"), DEMAND.getX(), HEIGHT - 8, Ink.FAINT);
  }

  /** An interval without an end is drawn to the top. */
  private YIntervalSeries series(int key, Function<MeasureLine, Figure> which, double top) {
    YIntervalSeries series = new YIntervalSeries(key);
    for (MeasureLine line : hours) {
      Figure figure = which.apply(line);
      Double value = figure.value();
      if (value != null) {
        Double low = figure.low();
        Double high = figure.high();
        double end = low == null ? value : top;
        series.add(hour(line) + 0.5, value, low == null ? value : low, high == null ? end : high);
      }
    }
    return series;
  }

  private static NumberAxis hourAxis() {
    return ChartArea.axis(0, 24, 3, hour -> Long.toString(Math.round(hour)));
  }

  private static int hour(MeasureLine line) {
    return Integer.parseInt(line.group().getOrDefault("hour", "0")) % 24;
  }

  private static double top(Figure figure) {
    Double high = figure.high();
    Double value = figure.value();
    return high != null ? high : value != null ? value : 0;
  }

  /** The largest of 1, 2, 5 times a power of ten that is not above a value; 1 for nothing. */
  private static double niceStep(double value) {
    if (!(value > 0)) {
      return 1;
    }
    double power = 1;
    while (power > value) {
      power /= 10;
    }
    while (power * 10 <= value) {
      power *= 10;
    }
    return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
  }
}
