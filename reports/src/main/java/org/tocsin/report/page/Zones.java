package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ZoneLine;

/**
 * Zones and how they were served, those with most incidents first; a long list is cut, as {@code
 * zones.csv} has them all.
 */
final class Zones {

  private static final int MOST_ROWS = 40;

  private Zones() {}

  static void write(ReportModel model, Words words, Markup markup) {
    if (model.zones().isEmpty()) {
      return;
    }
    markup.open("section", "id", "zones").element("h2", words.text("zones.heading"));
    List<String> headings = new ArrayList<>();
    headings.add(words.text("zones.zone"));
    headings.add("#" + words.text("zones.population"));
    headings.add("#" + words.text("zones.incidents"));
    headings.add("#" + words.text("measures.not-reached"));
    headings.add("#" + words.text("measures.mean"));
    headings.add("#" + words.text("measures.p90"));
    model
        .drill()
        .coverageTargets()
        .forEach(t -> headings.add("#" + words.text("zones.covered", words.figures.spoken(t))));
    Table table = new Table(markup, words.text("zones.caption"), headings);
    model.zones().stream()
        .sorted(
            Comparator.comparingLong(ZoneLine::incidents).reversed().thenComparing(ZoneLine::id))
        .limit(MOST_ROWS)
        .forEach(zone -> row(table, zone, words));
    table.end();
    if (model.zones().size() > MOST_ROWS) {
      markup.element(
          "p", words.text("zones.cut", MOST_ROWS, words.figures.count(model.zones().size())));
    }
    markup.close();
  }

  private static void row(Table table, ZoneLine zone, Words words) {
    table.row().cell(title(zone, words));
    table
        .cell(zone.isOutside() ? "" : words.figures.count(Math.round(zone.population())))
        .cell(words.figures.count(zone.incidents()));
    table.cell(words.figures.count(zone.notReached()));
    table.cell(words.clockTime(zone.mean()), words.clockInterval(zone.mean()));
    table.cell(words.clockTime(zone.p90()), words.clockInterval(zone.p90()));
    for (@Nullable Double covered : zone.covered()) {
      table.cell(words.figures.share(covered, 1.0));
    }
    table.endRow();
  }

  private static String title(ZoneLine zone, Words words) {
    if (zone.isOutside()) {
      return words.text("zones.outside");
    }
    String grade = zone.grade();
    return grade == null
        ? zone.title()
        : words.text("zones.graded", zone.title(), words.grade(grade));
  }
}
