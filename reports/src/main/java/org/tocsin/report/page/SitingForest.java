package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tocsin.report.chart.ForestChart;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.SitingWords;

/**
 * What each layout buys, one under the other with its interval; the line is things as they stand.
 */
final class SitingForest {

  private final SitingModel model;
  private final SitingWords words;
  private final Markup markup;

  SitingForest(SitingModel model, SitingWords words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    plot("forest-arrival", words.text("site.forest-arrival"), layout -> layout.change());
    for (int i = 0; i < model.layers().size(); i++) {
      int layer = i;
      plot(
          "forest-" + i,
          words.text("site.forest-more", SitingStory.layer(model.layers().get(i), words)),
          layout -> layout.inTime().get(layer).morePerYear());
    }
  }

  private void plot(String id, String title, Function<SitingModel.LayoutLine, Figure> figure) {
    List<ForestChart.Row> rows = new ArrayList<>();
    for (SitingModel.LayoutLine layout : model.layouts()) {
      Figure change = figure.apply(layout);
      Double value = change.value();
      if (layout != model.present() && value != null) {
        rows.add(row(layout, value, change));
      }
    }
    if (!rows.isEmpty()) {
      markup.element("h3", title);
      Charts.picture(
          markup,
          id,
          ForestChart.draw(id, rows, SitingForest::tick, "", title),
          words.text("site.forest"));
    }
  }

  private ForestChart.Row row(SitingModel.LayoutLine layout, double value, Figure change) {
    Double low = change.low();
    Double high = change.high();
    boolean isShown = low != null && high != null && (low > 0 || high < 0);
    return new ForestChart.Row(
        layout.label() + (layout == model.best() ? " ★" : ""),
        value,
        low == null ? value : low,
        high == null ? value : high,
        words.signed(value, 1),
        isShown);
  }

  private static String tick(double value) {
    return Decimals.shortest(value, 2).replace('-', '−');
  }
}
