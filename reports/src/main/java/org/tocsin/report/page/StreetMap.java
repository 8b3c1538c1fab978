package org.tocsin.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.report.model.CoverageLine;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;
import org.tocsin.report.text.Decimals;

/**
 * The map of a report: streets coloured by the expected time of the nearest station, stations by
 * tier, scale and north.
 */
final class StreetMap {

  /** Height of the strip below the streets that holds scale, north and attribution. */
  private static final int FOOT = 170;

  private final ReportModel model;
  private final MapPicture map;
  private final Words words;
  private final Markup markup;

  StreetMap(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.map = model.map();
    this.words = words;
    this.markup = markup;
  }

  void write() {
    markup.open("section", "id", "map").element("h2", heading());
    markup.open("figure", "class", "map");
    legend();
    String box = "0 0 " + map.width() + " " + (map.height() + FOOT);
    markup.open("svg", "viewBox", box, "role", "img", "aria-labelledby", "map-words");
    markup.element("title", words.text("map.description"), "id", "map-words");
    outlines();
    streets();
    markup.open("g", "class", "spots");
    map.hospitals().forEach(this::hospital);
    model.stations().stream()
        .sorted(Comparator.comparingInt(s -> -model.drill().tiers().indexOf(s.tier())))
        .forEach(this::station);
    markup.close();
    names();
    foot();
    markup.close();
    markup.element("figcaption", words.text("map.explained"));
    markup.close().close();
  }

  private String heading() {
    List<Double> times = model.drill().coverageTargets();
    double widest = times.isEmpty() ? 0 : times.get(times.size() - 1);
    Optional<CoverageLine> streets = Coverage.find(model, "static.streets", widest);
    return streets.isPresent()
        ? words.text(
            "map.heading", words.share(streets.get().share()), words.figures.spoken(widest))
        : words.text("map.heading-plain");
  }

  /** Share of street length reached within the time of a band; all of it beyond the last. */
  private double coveredWithin(int band) {
    List<Double> times = model.drill().coverageTargets();
    if (band < 0 || band >= times.size()) {
      return band < 0 ? 0 : 1;
    }
    return Coverage.find(model, "static.streets", times.get(band))
        .flatMap(line -> Optional.ofNullable(line.share().value()))
        .orElse(0.0);
  }

  /** The bands with the share of street length in each, then the shapes of the tiers. */
  private void legend() {
    List<Double> times = model.drill().coverageTargets();
    markup.open("ul", "class", "legend");
    for (int band = 0; band <= times.size(); band++) {
      String name =
          band < times.size()
              ? words.text("map.within", words.figures.spoken(times.get(band)))
              : words.text("map.beyond");
      String share = words.figures.share(coveredWithin(band) - coveredWithin(band - 1), 1.0);
      markup
          .open("li")
          .element("span", "", "class", "swatch b" + colour(band))
          .text(words.text("map.band", name, share))
          .close();
    }
    for (String tier : model.drill().tiers()) {
      markup
          .open("li")
          .open("svg", "class", "mark", "viewBox", "-60 -60 120 120", "aria-hidden", "true");
      markup.ready(StationMark.shape(tier)).close().text(words.tier(tier)).close();
    }
    if (!map.hospitals().isEmpty()) {
      markup
          .open("li")
          .element("span", "+", "class", "cross")
          .text(words.text("map.hospital"))
          .close();
    }
    markup.close();
  }

  private void outlines() {
    markup.open("g", "class", "zone");
    map.outlines().forEach(outline -> markup.empty("path", "d", outline.path()));
    markup.close();
  }

  private void streets() {
    markup.open("g", "class", "streets");
    for (MapPicture.Street street : map.streets()) {
      markup.empty(
          "path",
          "class",
          "b" + colour(street.band()) + " w" + street.weight(),
          "d",
          street.path());
    }
    markup.close();
  }

  /**
   * The style sheet knows five colours within targets, spread over however many there are, and one
   * beyond the last.
   */
  private String colour(int band) {
    int within = model.drill().coverageTargets().size();
    return band >= within
        ? "x"
        : Integer.toString(within <= 1 ? 1 : Math.round(band * 4f / (within - 1)));
  }

  private void hospital(MapPicture.Spot hospital) {
    markup.open("g", "transform", "translate(" + hospital.x() + " " + hospital.y() + ")");
    markup.element("title", words.text("map.hospital-named", hospital.name()));
    markup.empty("path", "class", "hospital", "d", "M-30 0H30M0-30V30").close();
  }

  private void station(StationLine station) {
    markup.open("g", "transform", "translate(" + station.x() + " " + station.y() + ")");
    markup.element(
        "title",
        words.text("map.station", station.title(), words.tier(station.tier()), station.units()));
    markup.ready(StationMark.shape(station.tier())).close();
  }

  private void names() {
    StationNames names = new StationNames(model);
    markup.open("g", "class", "names");
    names
        .place()
        .forEach(
            name ->
                markup.element(
                    "text",
                    name.text(),
                    "x",
                    Long.toString(name.x()),
                    "y",
                    Long.toString(name.y())));
    markup.close();
  }

  private void foot() {
    int metres = ScaleBar.metres(map.width() * 0.2 / map.unitsPerKilometre() * 1000);
    long length = Math.round(metres / 1000.0 * map.unitsPerKilometre());
    long y = map.height() + 90;
    markup.open("g", "class", "foot");
    markup.empty("path", "d", "M60 " + (y - 22) + "V" + y + "H" + (60 + length) + "V" + (y - 22));
    String text =
        metres < 1000
            ? words.text("map.metres", metres)
            : words.text("map.kilometres", Decimals.shortest(metres / 1000.0, 1));
    markup.element("text", text, "x", Long.toString(80 + length), "y", Long.toString(y));
    long north = map.width() - 80;
    markup.empty("path", "d", "M" + north + " " + y + "V" + (y - 84) + "m-26 34 26-34 26 34");
    markup.element(
        "text", words.text("map.north"), "x", Long.toString(north - 90), "y", Long.toString(y));
    String attribution = model.origin().attribution();
    if (attribution != null) {
      markup.element(
          "text",
          attribution,
          "x",
          Long.toString(north - 140),
          "y",
          Long.toString(y),
          "class",
          "end");
    }
    markup.close();
  }
}
