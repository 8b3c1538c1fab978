package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.report.model.CoverageLine;
import org.tocsin.report.model.ReportModel;

/**
 * What the map's colours and marks mean, and of which units: all there are count, also those that
 * only bring patients to hospital, so that the shares of the tiers stand beside the share of any.
 */
final class MapLegend {

  private static final String STREETS = "static.streets";

  private final ReportModel model;
  private final Words words;
  private final List<Double> times;

  MapLegend(ReportModel model, Words words) {
    this.model = model;
    this.words = words;
    this.times = model.drill().coverageTargets();
  }

  String heading() {
    double widest = widest();
    String key = hasKinds() ? "map.heading-any" : "map.heading";
    return Coverage.find(model, STREETS, widest)
        .map(line -> words.text(key, words.share(line.share()), words.figures.spoken(widest)))
        .orElse(words.text("map.heading-plain"));
  }

  /** Of which units the times are, and how much of the streets each tier has by itself. */
  String caption() {
    List<String> shares = new ArrayList<>();
    for (String tier : model.drill().tiers()) {
      Coverage.find(model, STREETS + "." + tier, widest())
          .map(line -> tierShare(tier, line))
          .ifPresent(shares::add);
    }
    return shares.size() > 1
        ? words.text(
            "map.explained-any",
            words.figures.spoken(widest()),
            String.join(words.text("list.comma"), shares))
        : words.text("map.explained");
  }

  private String tierShare(String tier, CoverageLine line) {
    return words.text(
        "map.tier", words.tier(tier), words.share(line.share()).replace(' ', '\u00a0'));
  }

  /** The bands with the share of street length in each, then the shapes of the tiers. */
  void write(Markup markup, StationMark marks) {
    markup.open("ul", "class", "legend");
    if (hasKinds()) {
      markup.element("li", words.text("map.legend"));
    }
    for (int band = 0; band <= times.size(); band++) {
      String share = words.figures.share(coveredWithin(band) - coveredWithin(band - 1), 1.0);
      markup
          .open("li")
          .element("span", "", "class", "swatch b" + colour(band))
          .text(words.text("map.band", bandName(band), share))
          .close();
    }
    for (String tier : model.drill().tiers()) {
      markup.open("li").ready(marks.icon(tier)).text(words.tier(tier)).close();
    }
    if (!model.map().hospitals().isEmpty()) {
      markup
          .open("li")
          .open("svg", "class", "mark cross", "viewBox", "-40 -40 80 80", "aria-hidden", "true")
          .empty("path", "d", MapPlaces.HOSPITAL)
          .close()
          .text(words.text("map.hospital"))
          .close();
    }
    markup.close();
  }

  /**
   * The style sheet knows five colours within targets, spread over however many there are, and one
   * beyond the last.
   */
  String colour(int band) {
    int within = times.size();
    return band >= within
        ? "x"
        : Integer.toString(within <= 1 ? 1 : Math.round(band * 4f / (within - 1)));
  }

  private boolean hasKinds() {
    return model.drill().tiers().size() > 1;
  }

  private double widest() {
    return times.isEmpty() ? 0 : times.get(times.size() - 1);
  }

  /** Share of street length reached within the time of a band; all of it beyond the last. */
  private double coveredWithin(int band) {
    if (band < 0 || band >= times.size()) {
      return band < 0 ? 0 : 1;
    }
    Optional<CoverageLine> line = Coverage.find(model, STREETS, times.get(band));
    return line.flatMap(found -> Optional.ofNullable(found.share().value())).orElse(0.0);
  }

  /**
   * Each band without those below it: {@code within 1 min}, {@code 1–3 min}, {@code over 3 min}.
   */
  private String bandName(int band) {
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
}
