package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.chart.Steps;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.SitingWords;

/** What more money would buy: coverage over cost, a step for each layout of the front. */
final class SitingFrontChart {

  private static final int WIDTH = 880;
  private static final int HEIGHT = 260;
  private static final int LEFT = 60;
  private static final int RIGHT = 20;
  private static final int TOP = 16;
  private static final int BOTTOM = 46;
  private static final int TICKS = 5;

  private final SitingModel model;
  private final SitingWords words;
  private final Markup markup;

  SitingFrontChart(SitingModel model, SitingWords words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    List<SitingModel.FrontLine> points = model.front();
    double dearest = points.get(points.size() - 1).cost();
    double most = points.get(points.size() - 1).share();
    double costStep = Steps.of(Math.max(1e-3, dearest / TICKS));
    double shareStep = Steps.of(Math.max(1e-4, most / TICKS));
    double right = Math.ceil(dearest / costStep) * costStep;
    double top = Math.min(1, Math.ceil(most / shareStep) * shareStep);
    markup.open("svg", "class", "chart front", "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    markup.element("title", words.text("site.front-heading"));
    for (int i = 0; i * shareStep <= top * 1.0001; i++) {
      String y = y(i * shareStep, top);
      markup.empty("path", "class", "grid", "d", "M" + LEFT + " " + y + "H" + (WIDTH - RIGHT));
      String text = words.figures().share(i * shareStep, null);
      markup.element("text", text, "x", Integer.toString(LEFT - 8), "y", y, "text-anchor", "end");
    }
    for (int i = 0; i * costStep <= right * 1.0001; i++) {
      markup.element(
          "text",
          words.cost(i * costStep),
          "x",
          x(i * costStep, right),
          "y",
          Integer.toString(HEIGHT - 26),
          "text-anchor",
          "middle");
    }
    markup.element(
        "text",
        words.text("site.front"),
        "x",
        Integer.toString(WIDTH - RIGHT),
        "y",
        Integer.toString(HEIGHT - 8),
        "text-anchor",
        "end");
    StringBuilder path = new StringBuilder();
    for (SitingModel.FrontLine point : points) {
      String x = x(point.cost(), right);
      String y = y(point.share(), top);
      path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
    }
    markup.empty(
        "path", "class", "whisker best", "d", path.append("H" + (WIDTH - RIGHT)).toString());
    for (SitingModel.FrontLine point : points) {
      markup.open(
          "circle",
          "class",
          point.isProved() ? "best" : "other",
          "cx",
          x(point.cost(), right),
          "cy",
          y(point.share(), top),
          "r",
          "5");
      markup.element("title", String.join(" ", point.added())).close();
    }
    markup.close();
  }

  private static String x(double cost, double right) {
    return Decimals.shortest(LEFT + cost / Math.max(right, 1e-9) * (WIDTH - LEFT - RIGHT), 1);
  }

  private static String y(double share, double top) {
    double height = HEIGHT - TOP - BOTTOM;
    return Decimals.shortest(TOP + height - share / Math.max(top, 1e-9) * height, 1);
  }
}
