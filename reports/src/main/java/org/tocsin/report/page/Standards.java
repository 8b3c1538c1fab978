package org.tocsin.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.TargetLine;

/** Every target of every standard: met or missed, and by how much. */
final class Standards {

  private Standards() {}

  static void write(ReportModel model, Words words, Markup markup) {
    if (model.standards().isEmpty()) {
      return;
    }
    long met = model.standards().stream().filter(TargetLine::met).count();
    markup.open("section", "id", "standards");
    long judged = model.standards().stream().filter(TargetLine::isJudged).count();
    markup.element("h2", words.text("standards.heading", met, judged));
    Table table =
        new Table(
            markup,
            words.text("standards.caption"),
            List.of(
                words.text("standards.target"),
                words.text("standards.verdict"),
                "#" + words.text("standards.attained"),
                "#" + words.text("standards.required"),
                words.text("standards.clock"),
                "#" + words.text("column.n")));
    String standard = "";
    for (TargetLine line : model.standards()) {
      if (!line.standard().equals(standard)) {
        standard = line.standard();
        table.section(line.standardLabel());
      }
      table.row().cell(line.label()).ready(Verdict.inWords(line, words));
      table.cell(words.share(line.attained()), words.shareInterval(line.attained()));
      table.cell(words.text("standards.at-least", words.figures.share(line.requiredShare(), 1.0)));
      table.cell(clock(line, words)).cell(words.figures.count(line.n())).endRow();
    }
    table.end();
    markup.close();
  }

  private static String clock(TargetLine line, Words words) {
    String clock = words.clock(line.clockFrom(), line.clockTo());
    String within =
        words.text("standards.within", clock, words.figures.spoken(line.targetSeconds()));
    String ofTier =
        line.tier() == null
            ? within
            : words.text("standards.of-tier", within, words.tier(line.tier()));
    return line.types().isEmpty()
        ? ofTier
        : words.text(
            "standards.of-types",
            ofTier,
            line.types().stream().collect(Collectors.joining(words.text("list.comma"))));
  }
}
