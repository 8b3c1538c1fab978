package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;

/** All measures over everything, by tier, by type and by severity. */
final class Measures {

  private static final List<String> KEYS = List.of("tier", "type", "severity");

  private Measures() {}

  static void write(ReportModel model, Words words, Markup markup) {
    markup.open("section", "id", "measures");
    markup.element("h2", words.text("measures.heading"));
    Table table =
        new Table(
            markup,
            words.text("measures.caption"),
            List.of(
                words.text("measures.measure"),
                "#" + words.text("column.n"),
                "#" + words.text("measures.not-reached"),
                "#" + words.text("measures.mean"),
                "#" + words.text("measures.median"),
                "#" + words.text("measures.p90")));
    table.section(words.text("measures.all"));
    model.measures().stream()
        .filter(MeasureLine::isOverall)
        .forEach(line -> row(table, line, words));
    for (String key : KEYS) {
      model.measures().stream()
          .filter(line -> line.isBy(key))
          .map(line -> line.group().get(key))
          .distinct()
          .sorted()
          .forEach(value -> group(table, model, words, key, value));
    }
    table.end();
    markup.close();
  }

  private static void group(Table table, ReportModel model, Words words, String key, String value) {
    String name = words.messages.textOr(key + "." + value, value);
    table.section(words.text("measures.by-" + key, name));
    model.measures().stream()
        .filter(line -> line.isBy(key) && value.equals(line.group().get(key)))
        .forEach(line -> row(table, line, words));
  }

  private static void row(Table table, MeasureLine line, Words words) {
    table.row().cell(words.text("measure." + line.id()));
    table.cell(words.figures.count(line.n())).cell(words.figures.count(line.notReached()));
    for (Figure figure : List.of(line.mean(), line.median(), line.p90())) {
      if (line.unit().equals("s")) {
        table.cell(words.clockTime(figure), words.clockInterval(figure));
      } else if (line.unit().equals("1")) {
        table.cell(words.share(figure), words.shareInterval(figure));
      } else {
        table.cell(words.figures.amount(figure.value()), words.amountInterval(figure));
      }
    }
    table.endRow();
  }
}
