package org.tocsin.report.page;

import org.tocsin.report.model.Origin;
import org.tocsin.report.model.ReportModel;

/** What is needed to get the same page again. */
final class Sources {

  private Sources() {}

  static void write(ReportModel model, Words words, Markup markup) {
    Origin origin = model.origin();
    markup.open("section", "id", "provenance").element("h2", words.text("provenance.heading"));
    markup.open("dl", "class", "plain");
    line(markup, words.text("provenance.scenario"), origin.scenario());
    line(markup, words.text("provenance.hash"), origin.scenarioSha256());
    if (!origin.settings().isEmpty()) {
      line(markup, words.text("provenance.settings"), String.join(" ", origin.settings()));
    }
    line(markup, words.text("provenance.seed"), Long.toString(model.drill().seed()));
    line(
        markup,
        words.text("provenance.replications"),
        Integer.toString(model.drill().replications()));
    line(markup, words.text("provenance.version"), origin.tocsinVersion());
    String attribution = origin.attribution();
    if (attribution != null) {
      line(markup, words.text("provenance.map"), attribution);
    }
    markup.close().element("p", words.text("provenance.files")).close();
  }

  private static void line(Markup markup, String term, String value) {
    markup.open("div").element("dt", term).element("dd", value).close();
  }
}
