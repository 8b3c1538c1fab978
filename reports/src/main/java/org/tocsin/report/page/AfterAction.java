package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tocsin.report.model.ActionOutcomeLine;
import org.tocsin.report.model.ChronicleLine;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.TargetLine;
import org.tocsin.report.text.Messages;
import org.tocsin.timeline.FactKind;

/**
 * The after-action report of a drill: what was rehearsed, what happened, how the objectives were
 * attained, what went well and what to improve, and an improvement plan to fill in.
 */
public final class AfterAction {

  private static final int EMPTY_ROWS = 3;

  private final ReportModel model;
  private final Words words;
  private final ActionWords actions;
  private final Markup markup = new Markup();

  private AfterAction(ReportModel model, Messages messages) {
    this.model = model;
    this.words = new Words(messages);
    this.actions = new ActionWords(messages);
  }

  /** A page for a browser. */
  public static String render(ReportModel model, Messages messages) {
    return new AfterAction(model, messages).html();
  }

  private String html() {
    markup.ready("<!DOCTYPE html>\n");
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", words.messages.language());
    PageHead.write(markup, model, words.text("review.title", title()));
    markup.open("body").open("main");
    top();
    scenario();
    chronicle();
    new Expected(model, words, markup).write();
    strengths();
    improvements();
    new Standards(model, words, markup).write();
    plan();
    Sources.write(model, words, markup);
    return markup.close().close().close().toString();
  }

  private String title() {
    return words.messages.drill(model.origin().scenario(), model.drill().name());
  }

  private void top() {
    DrillOutline drill = model.drill();
    markup.open("header").element("h1", words.text("review.title", title()));
    markup.element(
        "p",
        words.text(
            "review.subject",
            drill.start(),
            words.figures.spoken(drill.durationSeconds()),
            words.figures.count(drill.replications())),
        "class",
        "subject");
    long met = model.expects().stream().filter(line -> line.n() > 0 && isWell(line)).count();
    markup.element(
        "p", words.text("review.answer", met, model.expects().size()), "class", "answer");
    markup.close();
  }

  private void scenario() {
    DrillOutline drill = model.drill();
    markup.open("section", "id", "scenario").element("h2", words.text("review.scenario"));
    markup.element(
        "p",
        words.text(
            "method.streets",
            words.figures.count(drill.junctions()),
            words.figures.count(Math.round(drill.streetKilometres())),
            drill.timeBands()));
    List<String> tiers = drill.tiers().stream().map(words::tier).toList();
    markup.element(
        "p",
        words.text(
            "review.forces",
            model.stations().size(),
            String.join(words.text("list.comma"), tiers)));
    markup.close();
  }

  private void chronicle() {
    if (model.chronicle().isEmpty()) {
      return;
    }
    markup.open("section", "id", "chronicle").element("h2", words.text("review.chronicle"));
    markup.element("p", words.text("review.chronicle-note"), "class", "note");
    Table table =
        new Table(
            markup,
            words.text("review.chronicle"),
            List.of(
                words.text("review.clock"),
                "#" + words.text("review.since"),
                words.text("review.fact"),
                words.text("review.subject-of"),
                words.text("review.detail")));
    for (ChronicleLine line : model.chronicle()) {
      table.row().cell(line.clock()).cell(words.figures.clock(Math.floor(line.seconds())));
      table.cell(actions.fact(line.word())).cell(line.subject()).cell(detail(line)).endRow();
    }
    table.end();
    markup.close();
  }

  /** What an expected action is, and by how much; else what the fact itself says. */
  private String detail(ChronicleLine line) {
    String title =
        model.expects().stream()
            .filter(expected -> expected.id().equals(line.subject()))
            .map(actions::title)
            .findFirst()
            .orElse(line.detail());
    Double span = line.span();
    if (span == null) {
      return line.word().equals(FactKind.OCCURRED.word()) ? words.type(line.detail()) : title;
    } else if (line.word().equals(FactKind.DUE.word())) {
      return words.text("review.due", title, words.figures.clock(span));
    }
    String key = line.word().equals(FactKind.MET.word()) ? "review.met" : "review.late";
    return words.text(key, title, words.figures.spoken(span));
  }

  /** Met so often that nothing is to be improved. */
  private static boolean isWell(ExpectedActionLine line) {
    return line.met() >= 0.95 * line.n();
  }

  private void strengths() {
    markup.open("section", "id", "strengths").element("h2", words.text("review.strengths"));
    List<String> all = new ArrayList<>();
    for (ExpectedActionLine line : model.expects()) {
      if (line.n() > 0 && isWell(line)) {
        all.add(
            words.text(
                "review.strength",
                actions.title(line),
                words.share(line.share()),
                actions.margin(line.marginMedian())));
      }
    }
    model.targets().stream()
        .filter(target -> target.isJudged() && target.met())
        .forEach(target -> all.add(words.text("review.standard-met", label(target))));
    list(all, "review.no-strength");
  }

  private void improvements() {
    markup.open("section", "id", "improvements").element("h2", words.text("review.improvements"));
    list(observations(), "review.no-improvement");
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

  /** What fell short, with the facts that show it. */
  private List<String> observations() {
    List<String> all = new ArrayList<>();
    for (ExpectedActionLine line : model.expects()) {
      if (line.n() > 0 && !isWell(line)) {
        all.add(
            words.text(
                    "review.observation",
                    actions.title(line),
                    words.share(line.share()),
                    actions.causes(line))
                + words.text("list.sentence")
                + inFirst(line.first()));
      }
    }
    model.targets().stream()
        .filter(target -> target.isJudged() && !target.met())
        .forEach(target -> all.add(words.text("review.standard-missed", label(target))));
    return all;
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
      return words.text("review.first-missed", words.figures.clock(due));
    }
    return words.text("review.first-came", words.figures.clock(due), words.figures.clock(came));
  }

  private String label(TargetLine target) {
    return words.messages.standard(target.clause().standard(), target.clause().standardLabel())
        + words.text("review.colon")
        + words.target(target.clause());
  }

  private void plan() {
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
    model.expects().stream()
        .filter(line -> line.n() > 0 && !isWell(line))
        .forEach(line -> rows.add(actions.title(line)));
    rows.addAll(Collections.nCopies(EMPTY_ROWS, "\u00a0"));
    for (String row : rows) {
      table.row().cell(row).cell("").cell("").cell("").cell("").cell("").endRow();
    }
    table.end();
    markup.close();
  }
}
