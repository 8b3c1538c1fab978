package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** A box with a cross, wide enough to be seen behind the mark of a station in the same place. */
  private static final String HOSPITAL = "M-50-50H50V50H-50ZM-30 0H30M0-30V30";

  private final ReportModel model;
  private final MapPicture map;
  private final Words words;
  private final Markup markup;
  private final StationMark marks;

  StreetMap(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.map = model.map();
    this.words = words;
    this.markup = markup;
    this.marks = new StationMark(model);
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
    spots();
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
      String name = bandName(times, band);
      String share = words.figures.share(coveredWithin(band) - coveredWithin(band - 1), 1.0);
      markup
          .open("li")
          .element("span", "", "class", "swatch b" + colour(band))
          .text(words.text("map.band", name, share))
          .close();
    }
    for (String tier : model.drill().tiers()) {
      markup.open("li").ready(marks.icon(tier)).text(words.tier(tier)).close();
    }
    if (!map.hospitals().isEmpty()) {
      markup
          .open("li")
          .open("svg", "class", "mark cross", "viewBox", "-60 -60 120 120", "aria-hidden", "true")
          .empty("path", "d", HOSPITAL)
          .close()
          .text(words.text("map.hospital"))
          .close();
    }
    markup.close();
  }

  /**
   * Each band without those below it: {@code within 1 min}, {@code 1–3 min}, {@code over 3 min}.
   */
  private String bandName(List<Double> times, int band) {
    if (times.isEmpty()) {
      return words.text("map.heading-plain");
    }
    if (band == 0) {
      return words.text("map.within", words.figures.spoken(times.get(0)));
    }
    return band < times.size()
        ? words.figures.spokenRange(times.get(band - 1), times.get(band))
        : words.text("map.beyond", words.figures.spoken(times.get(band - 1)));
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

  /** The most numerous first, so that the rare ones lie on top of them. */
  private void spots() {
    Map<String, Double> scales = new LinkedHashMap<>();
    model.drill().tiers().forEach(tier -> scales.put(tier, marks.scale(tier)));
    List<String> tiers = new ArrayList<>(model.drill().tiers());
    Collections.reverse(tiers);
    tiers.sort(Comparator.comparingLong(marks::count).reversed());
    boolean hospitalsAreDrawn = false;
    for (String tier : tiers) {
      if (!hospitalsAreDrawn && marks.count(tier) <= map.hospitals().size()) {
        map.hospitals().forEach(this::hospital);
        hospitalsAreDrawn = true;
      }
      double scale = scales.getOrDefault(tier, 1.0);
      model.stations().stream()
          .filter(station -> station.tier().equals(tier))
          .forEach(station -> station(station, scale));
    }
    if (!hospitalsAreDrawn) {
      map.hospitals().forEach(this::hospital);
    }
  }

  private void hospital(MapPicture.Spot hospital) {
    markup.open("g", "transform", "translate(" + hospital.x() + " " + hospital.y() + ")");
    markup.element("title", words.text("map.hospital-named", hospital.name()));
    markup.empty("path", "class", "hospital", "d", HOSPITAL).close();
  }

  private void station(StationLine station, double scale) {
    String place = "translate(" + station.x() + " " + station.y() + ")";
    markup.open("g", "transform", scale == 1 ? place : place + " scale(" + scale + ")");
    markup.element(
        "title",
        words.text("map.station", station.title(), words.tier(station.tier()), station.units()));
    markup.ready(marks.shape(station.tier())).close();
  }

  private void names() {
    StationNames names = new StationNames(model, marks);
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
