package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.ObjectiveLine;
import org.tocsin.report.model.ReportModel;

/** What the drill wanted to see: how often it came in time, with what margin, what made it late. */
final class Expected {

  private final ReportModel model;
  private final Words words;
  private final ActionWords actions;
  private final LocalTimes times;
  private final Markup markup;

  Expected(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.actions = new ActionWords(words.messages);
    this.times = new LocalTimes(model.drill());
    this.markup = markup;
  }

  void write() {
    write(heading());
  }

  /** The same in a document whose parts are called by what they are about. */
  void writeUnder(String topic) {
    write(words.text("review.topic", topic, heading()));
  }

  private void write(String heading) {
    if (model.expects().isEmpty()) {
      return;
    }
    markup.open("section", "id", "expected").element("h2", heading);
    actions();
    objectives();
    markup.element("p", words.text("expected.note"), "class", "note");
    markup.close();
  }

  private String heading() {
    long always = model.expects().stream().filter(Expected::isAlwaysMet).count();
    return words.text("expected.heading", always, model.expects().size());
  }

  private static boolean isAlwaysMet(ExpectedActionLine line) {
    return line.n() > 0 && line.met() == line.n();
  }

  private void actions() {
    Table table =
        new Table(
            markup,
            words.text("expected.caption"),
            Table.STACKED,
            List.of(
                words.text("expected.action"),
                words.text("expected.deadline"),
                "#" + words.text("expected.met"),
                "#" + words.text("expected.late"),
                "#" + words.text("expected.missed"),
                "#" + words.text("standards.not-needed"),
                "#" + words.text("expected.margin"),
                words.text("expected.cause")));
    for (ExpectedActionLine line : model.expects()) {
      String title = actions.title(line);
      table.row().cell(line.critical() ? words.text("expected.critical", title) : title);
      table.cell(actions.deadline(line.deadline(), times));
      table.cell(words.share(line.share()), words.shareInterval(line.share()));
      table.cell(words.figures.count(line.late())).cell(words.figures.count(line.missed()));
      table.cell(words.figures.count(line.notNeeded()));
      table.cell(actions.margin(line.marginMedian()), actions.marginRange(line));
      table.cell(actions.causes(line)).endRow();
    }
    table.end();
  }

  private void objectives() {
    if (model.objectives().stream().allMatch(line -> line.objective() == null)) {
      return;
    }
    Table table =
        new Table(
            markup,
            words.text("objectives.caption"),
            Table.STACKED,
            List.of(
                words.text("objectives.capability"),
                "#" + words.text("objectives.actions"),
                "#" + words.text("objectives.met"),
                words.text("objectives.rating")));
    for (ObjectiveLine line : model.objectives()) {
      String capability = line.capability();
      String objective = line.objective();
      if (capability == null) {
        table.section(objective == null ? words.text("objectives.none") : objective);
      }
      table.row().cell(capability == null ? words.text("objectives.all") : capability);
      table.cell(words.figures.count(line.actions()));
      table.cell(words.share(line.met()), words.shareInterval(line.met()));
      table.cell(actions.rating(line)).endRow();
    }
    table.end();
  }
}
