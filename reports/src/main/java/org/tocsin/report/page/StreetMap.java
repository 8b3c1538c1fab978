package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;

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
  private final StationMark marks;
  private final MapPlaces places;
  private final MapLegend legend;

  StreetMap(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.map = model.map();
    this.words = words;
    this.markup = markup;
    this.marks = new StationMark(model);
    this.places = new MapPlaces(model, marks);
    this.legend = new MapLegend(model, words);
  }

  void write() {
    markup.open("section", "id", "map").element("h2", legend.heading());
    markup.open("figure", "class", "map");
    legend.write(markup, marks);
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
    markup.element("figcaption", legend.caption());
    markup.close().close();
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
          "b" + legend.colour(street.band()) + " w" + street.weight(),
          "d",
          street.path());
    }
    markup.close();
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
          // In one place the largest lies on top.
          .sorted(Comparator.comparingInt(StationLine::units))
          .forEach(station -> station(station, scale));
    }
    if (!hospitalsAreDrawn) {
      map.hospitals().forEach(this::hospital);
    }
  }

  private void hospital(MapPicture.Spot hospital) {
    markup.open("g", "transform", "translate(" + hospital.x() + " " + hospital.y() + ")");
    markup.element("title", words.text("map.hospital-named", hospital.name()));
    markup.empty("path", "class", "hospital", "d", MapPlaces.HOSPITAL).close();
  }

  private void station(StationLine station, double scale) {
    MapPlaces.Place at = places.of(station);
    String place = "translate(" + at.x() + " " + at.y() + ")";
    markup.open("g", "transform", scale == 1 ? place : place + " scale(" + scale + ")");
    markup.element(
        "title",
        words.text("map.station", station.title(), words.tier(station.tier()), station.units()));
    markup.ready(marks.shape(station.tier())).close();
  }

  private void names() {
    StationNames names = new StationNames(model, places);
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
    markup.open("g", "class", "foot");
    long y = ScaleBar.write(map, words.messages, markup);
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
