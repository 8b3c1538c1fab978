package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.city.Zone;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.report.chart.ForestChart;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.GainLossPicture;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.DifferenceText;

/** One variant against the first: differences as pictures and tables, and where they lie. */
final class ComparedVariant {

  private static final int MOST_ZONES = 40;

  private final SimultaneousComparison all;
  private final int number;
  private final Comparison comparison;
  private final Optional<Detection> detection;
  private final Words words;
  private final DifferenceText text;
  private final Markup markup;

  ComparedVariant(
      SimultaneousComparison all,
      int number,
      Optional<Detection> detection,
      Words words,
      DifferenceText text,
      Markup markup) {
    this.all = all;
    this.number = number;
    this.comparison = all.comparisons().get(number);
    this.detection = detection;
    this.words = words;
    this.text = text;
    this.markup = markup;
  }

  void write() {
    String first = comparison.first().name();
    String second = comparison.second().name();
    markup.open("section", "id", "variant-" + (number + 1));
    markup.element("h2", words.text("compare.against", second, first));
    if (!comparison.hasSameIncidents()) {
      markup.element(
          "p",
          words.text(
              "compare.different",
              first,
              words.figures.count(comparison.firstIncidents()),
              second,
              words.figures.count(comparison.secondIncidents())),
          "class",
          "missed");
    }
    forest("s", "compare.across-seconds");
    forest("1", "compare.across-points");
    table("compare.overall", comparison.differences(), this::overallTitle);
    GainLossMap.write(
        GainLossPicture.of(all.baseline(), all.results().get(number + 1)),
        comparison,
        "map-" + (number + 1),
        words,
        markup);
    groups("tier");
    groups("type");
    groups("zone");
    markup.close();
  }

  /** Headline measures of one unit that have an interval. */
  private void forest(String unit, String across) {
    double scale = unit.equals("1") ? 100 : 1;
    List<ForestChart.Row> rows = new ArrayList<>();
    for (Difference difference : comparison.headline()) {
      Interval interval = all.interval(difference);
      Double value = difference.difference().value();
      if (difference.unit().equals(unit) && interval != null && value != null) {
        rows.add(
            new ForestChart.Row(
                text.label(difference),
                value * scale,
                interval.low() * scale,
                interval.high() * scale,
                text.change(difference, value),
                !interval.contains(0)));
      }
    }
    if (!rows.isEmpty()) {
      String id = "forest-" + (number + 1) + (unit.equals("s") ? "-times" : "-shares");
      Charts.picture(
          markup,
          id,
          ForestChart.draw(
              id,
              rows,
              at -> Decimals.shortest(at, 2).replace('-', '−'),
              words.text(across),
              words.text("compare.forest-words", comparison.second().name())),
          words.text("compare.forest"));
    }
  }

  /** What a row of a table is called. */
  private interface Title {
    String of(Difference difference);
  }

  private String overallTitle(Difference difference) {
    return text.label(difference);
  }

  private void groups(String dimension) {
    List<Difference> rows =
        comparison.byGroup().stream()
            .filter(difference -> difference.group().containsKey(dimension))
            .toList();
    if (rows.isEmpty()) {
      return;
    }
    List<Difference> shown = dimension.equals("zone") ? largest(rows) : rows;
    Map<String, String> zones = new TreeMap<>();
    for (Zone zone : all.baseline().drill().city().zones()) {
      zones.put(zone.id(), zone.name().isEmpty() ? zone.id() : zone.name());
    }
    table(
        "compare.by-" + dimension,
        shown,
        difference -> {
          String value = String.valueOf(difference.group().get(dimension));
          String name =
              switch (dimension) {
                case "tier" -> words.tier(value);
                case "type" -> words.type(value);
                default ->
                    value.isEmpty()
                        ? words.text("zones.outside")
                        : zones.getOrDefault(value, value);
              };
          return dimension.equals("tier")
              ? text.label(difference)
              : words.text("compare.of-group", name, text.label(difference));
        });
  }

  /** Mean first arrivals of zones, the largest changes first. */
  private static List<Difference> largest(List<Difference> zones) {
    return zones.stream()
        .filter(GainLossMap::isMeanArrival)
        .sorted(Comparator.comparingDouble(ComparedVariant::size).reversed())
        .limit(MOST_ZONES)
        .toList();
  }

  private static double size(Difference difference) {
    Double value = difference.difference().value();
    return value == null ? 0 : Math.abs(value);
  }

  private void table(String caption, List<Difference> differences, Title title) {
    List<String> headings = new ArrayList<>();
    headings.add(words.text("compare.measured"));
    headings.add("#" + comparison.first().name());
    headings.add("#" + comparison.second().name());
    headings.add("#" + words.text("compare.change"));
    detection.ifPresent(asked -> headings.add("#" + words.text("compare.detect")));
    headings.add(words.text("compare.verdict"));
    Table table = new Table(markup, words.text(caption), headings);
    for (Difference difference : differences) {
      Interval interval = all.interval(difference);
      String mark = Comparison.isHeadline(difference) ? " *" : "";
      table.row().cell(title.of(difference) + mark);
      table.cell(text.number(difference, difference.first()));
      table.cell(text.number(difference, difference.second()));
      table.cell(
          text.change(difference, difference.difference().value()),
          interval == null ? "" : text.interval(difference, interval));
      detection.ifPresent(asked -> table.cell(asked.text(all, difference)));
      table.cell(
          text.verdict(
              all.verdict(difference), comparison.first().name(), comparison.second().name()));
      table.endRow();
    }
    table.end();
  }
}
