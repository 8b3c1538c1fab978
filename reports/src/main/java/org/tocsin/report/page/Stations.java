package org.tocsin.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;
import org.tocsin.report.text.Decimals;

/** The stations and their work, the busiest first; a long list is cut. */
final class Stations {

  private static final int MOST_ROWS = 40;

  private static final Comparator<StationLine> BUSIEST_FIRST =
      Comparator.comparingDouble(Stations::busy).reversed().thenComparing(StationLine::id);

  private Stations() {}

  static Optional<StationLine> findBusiest(ReportModel model) {
    return model.stations().stream().filter(s -> busy(s) > 0).min(BUSIEST_FIRST);
  }

  static void write(ReportModel model, Words words, Markup markup) {
    StationMark marks = new StationMark(model);
    if (model.stations().isEmpty()) {
      return;
    }
    markup.open("section", "id", "stations");
    markup.element("h2", heading(model, words));
    Table table =
        new Table(
            markup,
            words.text("stations.caption"),
            List.of(
                words.text("stations.station"),
                words.text("stations.tier"),
                "#" + words.text("stations.units"),
                "#" + words.text("stations.per-day"),
                "#" + words.text("stations.busy"),
                "#" + words.text("stations.travel")));
    for (StationLine station :
        model.stations().stream().sorted(BUSIEST_FIRST).limit(MOST_ROWS).toList()) {
      table
          .row()
          .ready(marks.icon(station.tier()) + new Markup().text(station.title()))
          .cell(words.tier(station.tier()));
      table
          .cell(words.figures.count(station.units()))
          .cell(words.figures.oneDecimal(station.responsesPerDay()));
      table.ready(busyCell(words, station, marks.colour(station.tier())));
      table
          .cell(words.clockTime(station.meanTravel()), words.clockInterval(station.meanTravel()))
          .endRow();
    }
    table.end();
    if (model.stations().size() > MOST_ROWS) {
      markup.element(
          "p", words.text("stations.cut", MOST_ROWS, words.figures.count(model.stations().size())));
    }
    markup.close();
  }

  private static String heading(ReportModel model, Words words) {
    return findBusiest(model)
        .map(
            station ->
                words.text("stations.heading", station.title(), words.share(station.utilisation())))
        .orElse(words.text("stations.heading-idle"));
  }

  /** The share at work, over a bar of that length, and its interval. */
  private static String busyCell(Words words, StationLine station, String colour) {
    Figure busy = station.utilisation();
    Markup markup = new Markup();
    String width = Decimals.fixed(Math.min(1, busy(station)) * 100, 1);
    String style = "--w:" + width + "%;--c:" + colour;
    markup
        .open("span", "class", "busy")
        .element("span", words.share(busy), "class", "bar", "style", style);
    markup.element("span", words.shareInterval(busy), "class", "ci");
    return markup.close().toString();
  }

  private static double busy(StationLine station) {
    Double share = station.utilisation().value();
    return share == null ? 0 : share;
  }
}
