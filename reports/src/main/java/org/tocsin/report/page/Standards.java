package org.tocsin.report.page;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.report.model.MeanTargetLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.model.TargetLine;

/**
 * Every target of every standard: met or missed, and by how much. Shares and means stand in tables
 * of their own.
 */
final class Standards {

  private final ReportModel model;
  private final Words words;
  private final Markup markup;
  private final Clocks clocks;

  Standards(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
    this.clocks = new Clocks(words);
  }

  void write() {
    write(heading());
  }

  /** The same in a document whose parts are called by what they are about. */
  void writeUnder(String topic) {
    write(words.text("review.topic", topic, heading()));
  }

  private void write(String heading) {
    if (model.targets().isEmpty()) {
      return;
    }
    markup.open("section", "id", "standards").element("h2", heading);
    if (!model.shareTargets().isEmpty()) {
      shares();
    }
    if (!model.meanTargets().isEmpty()) {
      means();
    }
    markup.close();
  }

  private String heading() {
    long judged = model.targets().stream().filter(TargetLine::isJudged).count();
    long met = model.targets().stream().filter(TargetLine::met).count();
    return judged == 0
        ? words.text("standards.heading-none")
        : words.text("standards.heading", met, judged);
  }

  private void shares() {
    Table table =
        new Table(
            markup,
            words.text("standards.caption"),
            Table.STACKED,
            List.of(
                words.text("standards.target"),
                words.text("standards.verdict"),
                "#" + words.text("standards.attained"),
                "#" + words.text("standards.required"),
                words.text("standards.clock"),
                "#" + words.text("column.n"),
                "#" + words.text("standards.not-needed")));
    rows(table, model.shareTargets(), line -> share(table, line));
  }

  private void share(Table table, ShareTargetLine line) {
    table.cell(words.share(line.attained()), words.shareInterval(line.attained()));
    table.cell(words.text("standards.at-least", words.figures.share(line.requiredShare(), 1.0)));
    table.cell(clocks.within(line)).cell(words.figures.count(line.n()));
    table.cell(words.figures.count(line.notNeeded()));
  }

  private void means() {
    Table table =
        new Table(
            markup,
            words.text("standards.means-caption"),
            Table.STACKED,
            List.of(
                words.text("standards.mean-target"),
                words.text("standards.verdict"),
                "#" + words.text("measures.mean"),
                "#" + words.text("standards.required"),
                words.text("standards.clock"),
                "#" + words.text("column.n"),
                "#" + words.text("measures.not-reached"),
                "#" + words.text("standards.not-needed")));
    rows(table, model.meanTargets(), line -> mean(table, line));
  }

  private void mean(Table table, MeanTargetLine line) {
    table.cell(words.clockTime(line.attained()), words.clockInterval(line.attained()));
    table.cell(words.text("standards.at-most", words.figures.clock(line.targetSeconds())));
    table.cell(clocks.of(line.clause())).cell(words.figures.count(line.n()));
    table.cell(words.figures.count(line.notReached()));
    table.cell(words.figures.count(line.notNeeded()));
  }

  /** A row for each target under the name of its standard: its label, its verdict, and the rest. */
  private <T extends TargetLine> void rows(Table table, List<T> lines, Consumer<T> rest) {
    String standard = "";
    for (T line : lines) {
      if (!line.clause().standard().equals(standard)) {
        standard = line.clause().standard();
        table.section(words.messages.standard(standard, line.clause().standardLabel()));
      }
      table.row().cell(words.target(line.clause())).ready(Verdict.inWords(line, words));
      rest.accept(line);
      table.endRow();
    }
    table.end();
  }
}
