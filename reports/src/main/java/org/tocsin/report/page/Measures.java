package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Figures;

/**
 * All measures over everything, each with its clock, from the call to the hospital; then by tier,
 * by type and by severity.
 */
final class Measures {

  private static final List<String> KEYS = List.of("tier", "type", "severity");

  private final ReportModel model;
  private final Words words;
  private final Markup markup;

  Measures(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    markup.open("section", "id", "measures");
    markup.element("h2", words.text("measures.heading"));
    overall();
    groups();
    markup.close();
  }

  private void overall() {
    Table table = table("measures.caption", true);
    for (MeasureOrder part : MeasureOrder.values()) {
      List<MeasureLine> lines =
          MeasureOrder.sorted(
              model.measures().stream()
                  .filter(part::holds)
                  .filter(line -> line.isOverall() || line.isBy("level"))
                  .toList());
      if (!lines.isEmpty()) {
        table.section(words.text("measures." + part.name().toLowerCase(Locale.ROOT)));
        lines.forEach(line -> row(table, line, true));
      }
    }
    table.end();
    markup.element("p", words.text("measures.left-out"));
  }

  private void groups() {
    Table table = table("measures.groups", false);
    for (String key : KEYS) {
      model.measures().stream()
          .filter(line -> line.isBy(key) && line.n() > 0 && !isOfTierWithoutWater(line))
          .map(line -> line.group().get(key))
          .distinct()
          .sorted()
          .forEach(value -> group(table, key, value));
    }
    table.end();
  }

  private void group(Table table, String key, String value) {
    String name = words.messages.textOr(key + "." + value, value);
    table.section(words.text("measures.by-" + key, name));
    MeasureOrder.sorted(
            model.measures().stream()
                .filter(line -> line.isBy(key) && value.equals(line.group().get(key)))
                .filter(line -> !isOfTierWithoutWater(line))
                .toList())
        .forEach(line -> row(table, line, false));
  }

  /** That an ambulance puts out no fires need not be said. */
  private static boolean isOfTierWithoutWater(MeasureLine line) {
    Double share = line.mean().value();
    return line.id().equals(MeasureKind.PUT_OUT_BY.id())
        && line.isBy("tier")
        && share != null
        && share == 0;
  }

  private Table table(String caption, boolean withClocks) {
    List<String> headings = new ArrayList<>();
    headings.add(words.text("measures.measure"));
    if (withClocks) {
      headings.add(words.text("measures.clock"));
    }
    headings.add("#" + words.text("column.n"));
    headings.add("#" + words.text("measures.not-reached"));
    headings.add("#" + words.text("measures.mean-or-share"));
    headings.add("#" + words.text("measures.median"));
    headings.add("#" + words.text("measures.p90"));
    return new Table(markup, words.text(caption), headings);
  }

  private void row(Table table, MeasureLine line, boolean withClock) {
    String level = line.group().get("level");
    table
        .row()
        .cell(
            level == null
                ? words.text("measure." + line.id())
                : words.text(
                    "measures.by-level",
                    words.text("measure." + line.id()),
                    words.messages.textOr("level." + level, level)));
    if (withClock) {
      table.cell(words.basis(line));
    }
    table.cell(words.figures.count(line.n()));
    if (line.unit().equals("1")) {
      table.cell("").cell(words.share(line.mean()), words.shareInterval(line.mean()));
      table.cell("").cell("").endRow();
      return;
    }
    table.cell(words.figures.count(line.notReached()));
    for (Figure figure : List.of(line.mean(), line.median(), line.p90())) {
      if (line.isNever(figure) && figure != line.mean()) {
        table.cell(Figures.NEVER);
      } else if (line.unit().equals("s")) {
        table.cell(words.clockTime(figure), words.clockInterval(figure));
      } else {
        table.cell(words.figures.amount(figure.value()), words.amountInterval(figure));
      }
    }
    table.endRow();
  }
}
