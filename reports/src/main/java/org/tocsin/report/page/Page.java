package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Messages;

/** {@code report.html}: what a run found, for one minute or for an hour; both start at the top. */
public final class Page {

  private final ReportModel model;
  private final Words words;
  private final Markup markup = new Markup();

  private Page(ReportModel model, Messages messages) {
    this.model = model;
    this.words = new Words(messages);
  }

  /** The same text for the same model and language, byte for byte. */
  public static String render(ReportModel model, Messages messages) {
    return new Page(model, messages).html();
  }

  private String html() {
    markup.ready("<!DOCTYPE html>\n").open("html", "lang", words.messages.language());
    PageHead.write(markup, model, words.text("page.title", title()));
    markup.open("body").open("main");
    top();
    new Expected(model, words, markup).write();
    new Standards(model, words, markup).write();
    Charts charts = new Charts(model, words, markup);
    charts.arrivals();
    Replay.write(model, words, markup);
    new StreetMap(model, words, markup).write();
    new Coverage(model, words, markup).write();
    charts.hours();
    Stations.write(model, words, markup);
    Hospitals.write(model, words, markup);
    MutualAid.write(model, words, markup);
    new Measures(model, words, markup).write();
    Zones.write(model, words, markup);
    new Method(model, words, markup).write();
    Sources.write(model, words, markup);
    return markup.close().close().close().toString();
  }

  private void top() {
    DrillOutline drill = model.drill();
    markup.open("header").element("h1", title());
    markup.element(
        "p",
        words.text(
            "page.subject",
            words.figures.spoken(drill.durationSeconds()),
            words.figures.count(drill.replications()),
            words.figures.count(drill.incidents()),
            model.stations().size()),
        "class",
        "subject");
    List<String> sentences = Answer.sentences(model, words.messages);
    markup.element("p", String.join(words.text("list.sentence"), sentences), "class", "answer");
    new KeyFigures(model, words, markup).write();
    markup.close();
  }

  private String title() {
    DrillOutline drill = model.drill();
    String name = words.messages.drill(model.origin().scenario(), drill.name());
    return drill.variant().equals(drill.name())
        ? name
        : words.text("page.variant", name, drill.variant());
  }
}
