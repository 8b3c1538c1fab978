package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.Messages;
import org.tocsin.report.text.SitingWords;

/** {@code site.html}: where stations should stand, what that buys, and how it was found. */
public final class SitingPage {

  private static final int MOST_IDS = 200;
  private static final int MOST_SITES = 25;

  private final SitingModel model;
  private final SitingWords words;
  private final Markup markup = new Markup();

  private SitingPage(SitingModel model, Messages messages) {
    this.model = model;
    this.words = new SitingWords(messages);
  }

  /** The same text for the same model and language, byte for byte. */
  public static String render(SitingModel model, Messages messages) {
    return new SitingPage(model, messages).html();
  }

  private String html() {
    String title =
        words.text("site.title", words.messages().drill(model.origin().scenario(), model.drill()));
    markup.ready("<!DOCTYPE html>\n").open("html", "lang", words.messages().language());
    PageHead.write(markup, model.origin().tocsinVersion(), title, "page.css", "siting.css");
    markup.open("body").open("main").open("header").element("h1", title);
    markup.element("p", subject(), "class", "subject");
    markup.element("p", SitingStory.answer(model, words), "class", "answer").close();
    new SitingSheet(model, words, markup).write();
    gains();
    layouts();
    sites();
    front();
    answers();
    method();
    return markup.close().close().close().toString();
  }

  private String subject() {
    SitingModel.Wish wish = model.wish();
    Integer add = wish.add();
    List<String> parts = new ArrayList<>();
    if (add == null || add > 0) {
      parts.add(
          words.text(
              "site.subject-add",
              add == null ? words.text("site.any-number") : Integer.toString(add),
              words.figures().count(wish.candidates())));
    }
    if (wish.remove() > 0) {
      parts.add(words.text("site.subject-remove", wish.remove()));
    }
    Double budget = wish.budget();
    if (budget != null) {
      parts.add(words.text("site.subject-budget", words.cost(budget)));
    }
    return words.list(parts);
  }

  private void gains() {
    markup.open("section", "id", "gains").element("h2", words.text("site.gains"));
    markup.element("p", SitingStory.selection(model, words));
    new SitingForest(model, words, markup).write();
    markup.close();
  }

  private void layouts() {
    markup.open("section", "id", "layouts").element("h2", words.text("site.layouts"));
    List<String> headings =
        new ArrayList<>(
            List.of(
                words.text("site.layout"),
                words.text("site.changes"),
                words.text("site.models"),
                "#" + words.text("site.cost"),
                "#" + words.text("site.arrival"),
                "#" + words.text("site.change")));
    for (SitingModel.LayerLine layer : model.layers()) {
      headings.add("#" + SitingStory.layer(layer, words));
      headings.add("#" + words.text("site.more"));
    }
    Table table = new Table(markup, words.text("site.layouts-caption"), headings);
    model.layouts().forEach(layout -> row(table, layout));
    table.end();
    markup.close();
  }

  private void row(Table table, SitingModel.LayoutLine layout) {
    boolean isPresent = layout == model.present();
    Figure change = layout.change();
    table.row(layout == model.best() ? "inject" : "");
    table.cell(SitingStory.label(layout, model, words));
    table.cell(SitingStory.changes(layout, MOST_IDS)).cell(words.list(layout.models()));
    table.cell(words.cost(layout.cost())).cell(words.figures().clock(layout.arrival().value()));
    table.cell(
        isPresent ? "" : words.change(change.value()),
        isPresent ? "" : words.range(change.low(), change.high(), 1));
    for (SitingModel.InTimeLine inTime : layout.inTime()) {
      Figure more = inTime.morePerYear();
      Double value = more.value();
      table.cell(words.figures().share(inTime.share().value(), inTime.share().halfWidth()));
      table.cell(
          isPresent || value == null ? "" : words.signed(value, 0),
          isPresent ? "" : words.range(more.low(), more.high(), 0));
    }
    table.endRow();
  }

  private void sites() {
    List<SitingModel.SiteLine> often =
        model.sites().stream()
            .filter(site -> site.layouts() > 0)
            .sorted(Comparator.comparingInt(SitingModel.SiteLine::layouts).reversed())
            .limit(MOST_SITES)
            .toList();
    if (often.isEmpty()) {
      return;
    }
    int others = model.layouts().size() - 1;
    markup.open("section", "id", "sites").element("h2", words.text("site.sites"));
    Table table =
        new Table(
            markup,
            words.text("site.sites-caption", others),
            List.of(
                words.text("site.site"),
                words.text("site.tier"),
                words.text("site.place"),
                "#" + words.text("site.in-layouts")));
    for (SitingModel.SiteLine site : often) {
      table.row(site.changes() ? "inject" : "");
      table.cell(site.title()).cell(words.tier(site.tier()));
      table.cell(Decimals.fixed(site.longitude(), 5) + ", " + Decimals.fixed(site.latitude(), 5));
      table.cell(site.layouts() + " / " + others).endRow();
    }
    table.end();
    markup.close();
  }

  private void front() {
    if (model.front().size() < 2) {
      return;
    }
    markup.open("section", "id", "front").element("h2", words.text("site.front-heading"));
    new SitingFrontChart(model, words, markup).write();
    Table table =
        new Table(
            markup,
            words.text("site.front-caption"),
            List.of(
                "#" + words.text("site.front"),
                "#" + words.text("site.covered"),
                words.text("site.changes")));
    for (SitingModel.FrontLine point : model.front()) {
      table.row().cell(words.cost(point.cost()));
      table.cell(words.figures().share(point.share(), null));
      table.cell(String.join(" ", point.added())).endRow();
    }
    table.end();
    markup.close();
  }

  private void answers() {
    markup.open("section", "id", "models").element("h2", words.text("site.answers"));
    Table table =
        new Table(
            markup,
            words.text("site.answers-caption"),
            List.of(
                words.text("site.model"),
                words.text("site.meaning"),
                "#" + words.text("site.value"),
                "#" + words.text("site.now"),
                words.text("site.layout"),
                words.text("site.proof")));
    for (SitingModel.AnswerLine answer : model.answers()) {
      String label = answer.layout();
      table.row().cell(answer.model()).cell(words.text("site.model." + answer.model()));
      table.cell(words.value(answer.value())).cell(words.value(answer.present()));
      table.cell(label == null ? "–" : label.isEmpty() ? words.text("site.present") : label);
      table.cell(SitingStory.proof(answer, words)).endRow();
    }
    table.end();
    String shortfall = SitingStory.shortfall(model, words);
    if (!shortfall.isEmpty()) {
      markup.element("p", shortfall);
    }
    markup.close();
  }

  private void method() {
    markup.open("section", "id", "method").element("h2", words.text("site.method"));
    markup.open("ul");
    for (SitingModel.LayerLine layer : model.layers()) {
      markup.element(
          "li",
          words.text(
              "site.method-layer",
              words.tier(layer.tier()),
              words.figures().spoken(layer.withinSeconds()),
              words.tiers(layer.servedBy()),
              words.figures().oneDecimal(layer.perDay())));
    }
    markup.element("li", words.text("site.method-times", model.wish().band()));
    markup.element(
        "li", words.text("site.method-demand", words.figures().count(model.wish().points())));
    markup.element("li", words.text("site.method-arrival"));
    markup.element("li", words.text("site.method-selection", Long.toString(model.wish().seed())));
    markup.element("li", words.text("site.method-year"));
    markup.close().close();
  }
}
