package org.tocsin.report.page;

import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Messages;

/**
 * The after-action report of a drill: what was rehearsed, what happened, how the objectives were
 * attained, what went well and what to improve, and an improvement plan to fill in. For a browser,
 * and as it is for paper.
 */
public final class AfterAction {

  private final ReportModel model;
  private final Words words;
  private final Markup markup = new Markup();

  private AfterAction(ReportModel model, Messages messages) {
    this.model = model;
    this.words = new Words(messages);
  }

  /** The same text for the same model and language, byte for byte; well-formed as XML. */
  public static String render(ReportModel model, Messages messages) {
    return new AfterAction(model, messages).html();
  }

  private String html() {
    markup.ready("<!DOCTYPE html>\n");
    markup.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", words.messages.language());
    PageHead.write(markup, model, words.text("review.title", title()));
    markup.open("body").open("main");
    top();
    Overview overview = new Overview(model, words, markup);
    overview.write(title());
    overview.scenario();
    new ChronicleTable(model, words, markup).write();
    new Expected(model, words, markup).writeUnder(words.text("review.objectives"));
    Lessons lessons = new Lessons(model, words, markup);
    lessons.strengths();
    lessons.improvements();
    new Standards(model, words, markup).writeUnder(words.text("review.standards"));
    lessons.plan();
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
            words.figures.moment(drill.start()),
            words.figures.spoken(drill.durationSeconds())),
        "class",
        "subject");
    if (!model.expects().isEmpty()) {
      markup.element(
          "p",
          words.text("review.answer", Lessons.wellDone(model), model.expects().size()),
          "class",
          "answer");
    }
    markup.close();
  }
}
