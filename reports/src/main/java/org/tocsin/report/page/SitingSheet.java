package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.chart.TierInks;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.SitingWords;

/** The map of siting: streets by who reaches them, stations, candidates, and what is selected. */
final class SitingSheet {

  private static final int FOOT = 170;
  private static final List<String> COLOURS = List.of("b3", "b0", "none", "bx");
  private static final List<String> BANDS =
      List.of("site.band-stays", "site.band-new", "site.band-none", "site.band-lost");

  private final SitingModel model;
  private final MapPicture map;
  private final SitingWords words;
  private final Markup markup;
  private final TierInks inks;

  SitingSheet(SitingModel model, SitingWords words, Markup markup) {
    this.model = model;
    this.map = model.map();
    this.words = words;
    this.markup = markup;
    this.inks =
        new TierInks(model.sites().stream().map(SitingModel.SiteLine::tier).distinct().toList());
  }

  void write() {
    SitingModel.LayerLine layer = model.layers().get(0);
    String within = words.figures().spoken(layer.withinSeconds());
    markup.open("section", "id", "map");
    markup.element("h2", words.text("site.map", words.tiers(layer.servedBy()), within));
    markup.open("figure", "class", "map sites");
    legend();
    String box = "0 0 " + map.width() + " " + (map.height() + FOOT);
    markup.open("svg", "viewBox", box, "role", "img", "aria-labelledby", "map-words");
    markup.element("title", words.text("site.map-description"), "id", "map-words");
    markup.open("g", "class", "zone");
    map.outlines().forEach(outline -> markup.empty("path", "d", outline.path()));
    markup.close().open("g", "class", "streets");
    for (MapPicture.Street street : map.streets()) {
      String colour = COLOURS.get(street.band());
      markup.empty("path", "class", colour + " w" + street.weight(), "d", street.path());
    }
    markup.close();
    sites();
    foot();
    markup.close();
    markup.element("figcaption", words.text("site.map-caption"));
    markup.close().close();
  }

  private void legend() {
    markup.open("ul", "class", "legend");
    for (int band = 0; band < BANDS.size(); band++) {
      int shown = band;
      if (map.streets().stream().anyMatch(street -> street.band() == shown)) {
        markup.open("li").element("span", "", "class", "swatch " + COLOURS.get(band));
        markup.text(words.text(BANDS.get(band))).close();
      }
    }
    item("station", words.text("site.mark-station"));
    if (model.wish().candidates() > 0) {
      item("candidate", words.text("site.mark-candidate"));
      item("proposed", words.text("site.mark-proposed"));
    }
    if (!model.best().added().isEmpty()) {
      item("chosen", words.text("site.mark-chosen"));
    }
    if (!model.best().closed().isEmpty()) {
      item("closed", words.text("site.mark-closed"));
    }
    markup.close();
  }

  private void item(String kind, String text) {
    markup.open("li");
    String box = kind.equals("candidate") ? "-24 -24 48 48" : "-70 -70 140 140";
    box = kind.equals("station") ? "-40 -40 80 80" : box;
    markup.open("svg", "class", "mark", "viewBox", box, "aria-hidden", "true");
    shape(kind, "var(--micro)");
    markup.close().text(text).close();
  }

  /** What is selected lies on top. */
  private void sites() {
    markup.open("g", "class", "places");
    for (int layer = 0; layer < 3; layer++) {
      for (SitingModel.SiteLine site : model.sites()) {
        if (order(site) == layer) {
          site(site);
        }
      }
    }
    markup.close().open("g", "class", "names");
    for (SitingModel.SiteLine site : model.sites()) {
      if (site.changes()) {
        boolean isRight = site.x() > map.width() * 2 / 3;
        markup.element(
            "text",
            site.title(),
            "x",
            Long.toString(site.x() + (isRight ? -80 : 80)),
            "y",
            Long.toString(site.y() + 20),
            "text-anchor",
            isRight ? "end" : "start");
      }
    }
    markup.close();
  }

  private static int order(SitingModel.SiteLine site) {
    return site.changes() ? 2 : site.stands() ? 1 : 0;
  }

  private void site(SitingModel.SiteLine site) {
    String kind =
        site.stands()
            ? (site.changes() ? "closed" : "station")
            : site.changes() ? "chosen" : site.layouts() > 0 ? "proposed" : "candidate";
    markup.open("g", "transform", "translate(" + site.x() + " " + site.y() + ")");
    markup.element("title", site.title() + " · " + words.tier(site.tier()));
    shape(kind, inks.ink(site.tier()).css());
    markup.close();
  }

  private void shape(String kind, String colour) {
    switch (kind) {
      case "station" -> markup.empty("circle", "class", kind, "r", "26", "style", "fill:" + colour);
      case "candidate" -> markup.empty("circle", "class", kind, "r", "12");
      case "proposed" -> markup.empty("circle", "class", kind, "r", "28");
      case "chosen" ->
          markup.empty(
              "path",
              "class",
              kind,
              "d",
              "M0-66L19-21 66-21 29 9 42 56 0 29-42 56-29 9-66-21-19-21Z");
      default -> markup.empty("path", "class", kind, "d", "M-44-44L44 44M44-44L-44 44");
    }
  }

  private void foot() {
    markup.open("g", "class", "foot");
    long y = ScaleBar.write(map, words.messages(), markup);
    String attribution = model.origin().attribution();
    if (attribution != null) {
      String x = Long.toString(map.width() - 80);
      markup.element("text", attribution, "x", x, "y", Long.toString(y), "class", "end");
    }
    markup.close();
  }
}
