package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tocsin.evaluation.Rating;
import org.tocsin.report.model.ActionOutcomeLine;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.MeanTargetLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.TargetLine;

/** What went well, what to improve with the facts that show it, and a plan to fill in. */
final class Lessons {

  private static final int EMPTY_ROWS = 3;
  private static final double WELL = Rating.P.leastShare();

  private final ReportModel model;
  private final Words words;
  private final ActionWords actions;
  private final LocalTimes times;
  private final Markup markup;

  Lessons(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.actions = new ActionWords(words.messages);
    this.times = new LocalTimes(model.drill());
    this.markup = markup;
  }

  /** How many expected actions went well. */
  static long wellDone(ReportModel model) {
    return model.expects().stream().filter(line -> line.n() > 0 && isWell(line)).count();
  }

  /** Met so often that nothing is to be improved. */
  private static boolean isWell(ExpectedActionLine line) {
    return line.met() >= WELL * line.n();
  }

  private List<ExpectedActionLine> judged(boolean well) {
    return model.expects().stream().filter(l -> l.n() > 0 && isWell(l) == well).toList();
  }

  private List<String> standards(boolean met) {
    return model.targets().stream()
        .filter(target -> target.isJudged() && target.met() == met)
        .map(this::label)
        .toList();
  }

  void strengths() {
    markup.open("section", "id", "strengths").element("h2", words.text("review.strengths"));
    List<String> all = new ArrayList<>();
    for (ExpectedActionLine line : judged(true)) {
      all.add(
          words.text(
              "review.strength",
              actions.title(line),
              words.share(line.share()),
              actions.margin(line.marginMedian())));
    }
    standards(true).forEach(label -> all.add(words.text("review.standard-met", label)));
    list(all, "review.no-strength");
  }

  void improvements() {
    markup.open("section", "id", "improvements").element("h2", words.text("review.improvements"));
    List<String> all = new ArrayList<>();
    for (ExpectedActionLine line : judged(false)) {
      all.add(
          words.text(
                  "review.observation",
                  actions.title(line),
                  words.share(line.share()),
                  actions.causes(line))
              + words.text("list.sentence")
              + inFirst(line.first()));
    }
    model.targets().stream()
        .filter(target -> target.isJudged() && !target.met())
        .map(target -> words.text("review.standard-missed", label(target), achieved(target)))
        .forEach(all::add);
    list(all, "review.no-improvement");
  }

  private void list(List<String> lines, String none) {
    if (lines.isEmpty()) {
      markup.element("p", words.text(none)).close();
      return;
    }
    markup.open("ul");
    lines.forEach(line -> markup.element("li", line));
    markup.close().close();
  }

  /** What the chronicle shows of it. */
  private String inFirst(ActionOutcomeLine first) {
    Double due = first.dueSeconds();
    Double came = first.cameSeconds();
    if (due == null) {
      return words.text("review.first-not-judged");
    } else if (first.state().equals("not-needed")) {
      return words.text("review.first-not-needed");
    } else if (came == null) {
      return words.text("review.first-missed", times.clock(due));
    }
    return words.text("review.first-came", times.clock(due), times.clock(came));
  }

  private String label(TargetLine target) {
    return words.messages.standard(target.clause().standard(), target.clause().standardLabel())
        + words.text("review.colon")
        + words.target(target.clause());
  }

  /** How far it is from what is required. */
  private String achieved(TargetLine target) {
    return target instanceof MeanTargetLine
        ? words.clockTime(target.attained())
        : words.share(target.attained());
  }

  void plan() {
    markup.open("section", "id", "plan").element("h2", words.text("review.plan"));
    markup.element("p", words.text("review.plan-note"), "class", "note");
    Table table =
        new Table(
            markup,
            words.text("review.plan"),
            List.of(
                words.text("review.observation-of"),
                words.text("review.action"),
                words.text("review.element"),
                words.text("review.owner"),
                words.text("review.start"),
                words.text("review.end")));
    List<String> rows = new ArrayList<>();
    judged(false).forEach(line -> rows.add(actions.title(line)));
    rows.addAll(standards(false));
    rows.addAll(Collections.nCopies(EMPTY_ROWS, "\u00a0"));
    for (String row : rows) {
      table.row().cell(row).cell("").cell("").cell("").cell("").cell("").endRow();
    }
    table.end();
    markup.close();
  }
}
