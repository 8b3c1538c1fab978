package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.SitingWords;

/**
 * What each layout buys, one under the other with its interval; the line is things as they stand.
 */
final class SitingForest {

  private static final int WIDTH = 880;
  private static final int LEFT = 90;
  private static final int RIGHT = 20;
  private static final int ROW = 24;
  private static final int TOP = 30;
  private static final int TICKS = 6;

  private final SitingModel model;
  private final SitingWords words;
  private final Markup markup;

  SitingForest(SitingModel model, SitingWords words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    plot(words.text("site.forest-arrival"), layout -> layout.change());
    for (int i = 0; i < model.layers().size(); i++) {
      int layer = i;
      plot(
          words.text("site.forest-more", SitingStory.layer(model.layers().get(i), words)),
          layout -> layout.inTime().get(layer).morePerYear());
    }
  }

  private void plot(String title, Function<SitingModel.LayoutLine, Figure> figure) {
    List<SitingModel.LayoutLine> layouts = new ArrayList<>(model.layouts());
    layouts.remove(0);
    double[] ends = layouts.stream().map(figure).flatMapToDouble(SitingForest::ends).toArray();
    if (ends.length == 0) {
      return;
    }
    double low = Math.min(0, DoubleStream.of(ends).min().orElse(0));
    double high = Math.max(0, DoubleStream.of(ends).max().orElse(0));
    double step = Steps.of((high - low) / TICKS);
    low = Math.floor(low / step) * step;
    high = Math.max(low + step, Math.ceil(high / step) * step);
    int height = TOP + ROW * layouts.size() + 34;
    markup.element("h3", title);
    markup.open("svg", "class", "chart forest", "viewBox", "0 0 " + WIDTH + " " + height);
    markup.element("title", title);
    for (int i = 0; i <= Math.round((high - low) / step); i++) {
      tick(low + i * step, low, high, height, step);
    }
    for (int i = 0; i < layouts.size(); i++) {
      row(layouts.get(i), figure.apply(layouts.get(i)), low, high, TOP + ROW * i + ROW / 2);
    }
    markup.close();
  }

  private static DoubleStream ends(Figure figure) {
    Double value = figure.value();
    Double low = figure.low();
    Double high = figure.high();
    return value == null
        ? DoubleStream.empty()
        : DoubleStream.of(value, low == null ? value : low, high == null ? value : high);
  }

  private void tick(double value, double low, double high, int height, double step) {
    String x = x(value, low, high);
    boolean isZero = Math.abs(value) < step / 2;
    markup.empty(
        "path",
        "class",
        isZero ? "zero" : "grid",
        "d",
        "M" + x + " " + (TOP - 6) + "V" + (height - 26));
    String text = isZero ? "0" : Decimals.shortest(value, 2).replace('-', '−');
    markup.element(
        "text", text, "x", x, "y", Integer.toString(height - 10), "text-anchor", "middle");
  }

  private void row(SitingModel.LayoutLine layout, Figure figure, double low, double high, int y) {
    boolean isBest = layout == model.best();
    markup.element(
        "text",
        layout.label() + (isBest ? " ★" : ""),
        "x",
        "8",
        "y",
        Integer.toString(y + 4),
        "class",
        isBest ? "best" : "plain");
    Double value = figure.value();
    if (value == null) {
      return;
    }
    Double from = figure.low();
    Double to = figure.high();
    String kind = isBest ? "best" : "other";
    if (from != null && to != null) {
      String path = "M" + x(from, low, high) + " " + y + "H" + x(to, low, high);
      markup.empty("path", "class", "whisker " + kind, "d", path);
    }
    markup.empty(
        "circle", "class", kind, "cx", x(value, low, high), "cy", Integer.toString(y), "r", "5");
  }

  private static String x(double value, double low, double high) {
    double share = (value - low) / (high - low);
    return Decimals.shortest(LEFT + share * (WIDTH - LEFT - RIGHT), 1);
  }
}
