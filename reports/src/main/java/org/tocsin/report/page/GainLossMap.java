package org.tocsin.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tocsin.experiment.Comparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.GainLossPicture;
import org.tocsin.report.model.GainLossPicture.Fate;
import org.tocsin.report.model.GainLossPicture.Site;
import org.tocsin.report.model.MapPicture;

/**
 * Where a variant is sooner and where it is later. Zones show what was measured, where their
 * interval leaves out 0; streets show what the layout promises. A city without outlines of zones
 * shows its streets alone, and where the layout is the same the zones alone.
 */
final class GainLossMap {

  private static final int UNCHANGED = 3;
  private static final long NAME_OFFSET = 70;

  private final GainLossPicture picture;
  private final Words words;
  private final Markup markup;
  private final Map<String, Integer> zoneBands = new LinkedHashMap<>();

  private GainLossMap(GainLossPicture picture, Comparison comparison, Words words, Markup markup) {
    this.picture = picture;
    this.words = words;
    this.markup = markup;
    for (Difference difference : comparison.byGroup()) {
      String zone = difference.group().get("zone");
      if (zone != null && isMeanArrival(difference)) {
        zoneBands.put(zone, band(difference));
      }
    }
  }

  static boolean isMeanArrival(Difference difference) {
    return difference.id().equals(MeasureKind.FIRST_ARRIVAL.id())
        && difference.statistic().equals("mean");
  }

  /** What is not shown to be there is no change. */
  private static int band(Difference difference) {
    Interval interval = difference.difference().interval();
    Double value = difference.difference().value();
    return interval == null || value == null || interval.contains(0)
        ? UNCHANGED
        : GainLossPicture.band(value);
  }

  static void write(
      GainLossPicture picture, Comparison comparison, String id, Words words, Markup markup) {
    GainLossMap map = new GainLossMap(picture, comparison, words, markup);
    boolean hasZones = !picture.streets().outlines().isEmpty();
    if (hasZones || picture.layoutChanged()) {
      map.figure(id, hasZones);
    }
  }

  private void figure(String id, boolean hasZones) {
    MapPicture streets = picture.streets();
    markup.element("h3", words.text("compare.map")).open("figure", "class", "map");
    legend();
    String box = "0 0 " + streets.width() + " " + streets.height();
    markup.open("svg", "viewBox", box, "role", "img", "aria-labelledby", id + "-words");
    markup.element("title", words.text("compare.map"), "id", id + "-words");
    for (MapPicture.Outline outline : streets.outlines()) {
      int band = zoneBands.getOrDefault(outline.zone(), UNCHANGED);
      markup.empty("path", "class", "zone g" + band, "d", outline.path());
    }
    markup.open("g", "class", "streets");
    for (MapPicture.Street street : streets.streets()) {
      String kind = picture.layoutChanged() ? "c" + street.band() : "c" + UNCHANGED;
      markup.empty("path", "class", kind + " w" + street.weight(), "d", street.path());
    }
    markup.close().open("g", "class", "sites");
    for (Fate fate : List.of(Fate.STAYED, Fate.REMOVED, Fate.ADDED)) {
      picture.sites().stream().filter(site -> site.fate() == fate).forEach(this::site);
    }
    markup.close().close();
    markup.element("figcaption", words.text(caption(hasZones))).close();
  }

  private String caption(boolean hasZones) {
    if (!hasZones) {
      return "compare.map-streets";
    }
    return picture.layoutChanged() ? "compare.map-both" : "compare.map-zones";
  }

  private void site(Site site) {
    String place = "translate(" + site.x() + " " + site.y() + ")";
    markup.open("g", "transform", place, "class", site.fate().name().toLowerCase(Locale.ROOT));
    markup.element("title", words.text("compare.site", site.name(), words.tier(site.tier())));
    switch (site.fate()) {
      case STAYED -> markup.empty("circle", "r", "22");
      case ADDED -> markup.empty("path", "d", "M-60 0H60M0-60V60");
      case REMOVED -> markup.empty("path", "d", "M-46-46L46 46M46-46L-46 46");
    }
    if (site.fate() != Fate.STAYED) {
      boolean isRight = site.x() > picture.streets().width() / 2;
      markup.element(
          "text",
          site.name(),
          "x",
          Long.toString(isRight ? -NAME_OFFSET : NAME_OFFSET),
          "y",
          "20",
          "class",
          isRight ? "end" : "start");
    }
    markup.close();
  }

  private void legend() {
    markup.open("ul", "class", "legend");
    List<Integer> limits = GainLossPicture.LIMITS_SECONDS;
    for (int band = 0; band <= limits.size(); band++) {
      markup
          .open("li")
          .element("span", "", "class", "swatch g" + band)
          .text(bandName(band, limits))
          .close();
    }
    markup.close();
  }

  private String bandName(int band, List<Integer> limits) {
    if (band == UNCHANGED) {
      return words.text("compare.band-same");
    }
    boolean isGain = band < UNCHANGED;
    int outer = isGain ? band : limits.size() - band;
    int from = Math.abs(limits.get(isGain ? band : band - 1));
    String key = isGain ? "compare.band-sooner" : "compare.band-later";
    String amount =
        outer == 0
            ? words.text("compare.band-over", from)
            : words.text("interval.range", from, Math.abs(limits.get(isGain ? band - 1 : band)));
    return words.text(key, amount);
  }
}
