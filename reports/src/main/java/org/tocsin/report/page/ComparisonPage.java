package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.DifferenceText;
import org.tocsin.report.text.Messages;

/** {@code comparison.html}: what each variant changes against the first. */
public final class ComparisonPage {

  private final SimultaneousComparison all;
  private final List<Provenance> provenances;
  private final Optional<Detection> detection;
  private final Words words;
  private final DifferenceText text;
  private final Markup markup = new Markup();

  private ComparisonPage(
      SimultaneousComparison all,
      List<Provenance> provenances,
      Optional<Detection> detection,
      Messages messages) {
    this.all = all;
    this.provenances = provenances;
    this.detection = detection;
    this.words = new Words(messages);
    this.text = new DifferenceText(all.baseline().drill().standards(), messages);
  }

  /**
   * The same text for the same results and language, byte for byte.
   *
   * @param provenances where each variant comes from, in their order
   */
  public static String render(
      SimultaneousComparison all,
      List<Provenance> provenances,
      Optional<Detection> detection,
      Messages messages) {
    return new ComparisonPage(all, provenances, detection, messages).html();
  }

  private String html() {
    markup.ready("<!DOCTYPE html>\n").open("html", "lang", words.messages.language());
    Drill drill = all.baseline().drill();
    String name = words.messages.drill(provenances.get(0).scenario(), drill.name());
    String version = provenances.get(0).tocsinVersion();
    PageHead.write(
        markup, version, words.text("compare.title", name), "page.css", "comparison.css");
    markup.open("body").open("main");
    markup.open("header").element("h1", words.text("compare.title", name));
    markup.element(
        "p",
        words.text(
            "compare.subject",
            words.figures.spoken(drill.clock().duration().toMillis() / 1000.0),
            words.figures.count(all.baseline().replications()),
            words.figures.count(all.baseline().incidents())),
        "class",
        "subject");
    List<String> sentences = all.comparisons().stream().map(this::answer).toList();
    markup.element("p", String.join(words.text("list.sentence"), sentences), "class", "answer");
    markup.close();
    for (int i = 0; i < all.comparisons().size(); i++) {
      new ComparedVariant(all, i, detection, words, text, markup).write();
    }
    method();
    sources();
    return markup.close().close().close().toString();
  }

  /** What a variant does to the mean first arrival, in a sentence. */
  private String answer(Comparison comparison) {
    String name = comparison.second().name();
    Optional<Difference> found =
        comparison.headline().stream()
            .filter(d -> d.id().equals(MeasureKind.FIRST_ARRIVAL.id()))
            .filter(d -> d.statistic().equals("mean"))
            .findFirst();
    Interval interval = found.map(all::interval).orElse(null);
    Double value = found.map(d -> d.difference().value()).orElse(null);
    if (found.isEmpty() || interval == null || value == null) {
      boolean isSame = value != null && value == 0;
      return words.text(isSame ? "compare.answer-same" : "compare.answer-unknown", name);
    }
    Difference difference = found.get();
    String range = text.interval(difference, interval);
    return switch (all.verdict(difference)) {
      case SECOND_SMALLER ->
          words.text("compare.answer-sooner", name, amount(difference, value), range);
      case FIRST_SMALLER ->
          words.text("compare.answer-later", name, amount(difference, value), range);
      default -> words.text("compare.answer-none", name, range);
    };
  }

  private String amount(Difference difference, double value) {
    return text.change(difference, Math.abs(value)).replace("+", "");
  }

  private void method() {
    markup.open("section", "id", "method").element("h2", words.text("method.heading"));
    markup.element("p", words.text("compare.method"));
    markup.element(
        "p",
        words.text(
            "compare.joint-page",
            all.family(),
            text.percent(all.confidence()),
            text.percent(all.each())));
    detection.ifPresent(
        asked ->
            markup.element(
                "p",
                words.text(
                    "compare.detect-note",
                    text.percent(asked.power()),
                    words.figures.spoken(asked.seconds()))));
    markup.close();
  }

  private void sources() {
    markup.open("section", "id", "provenance").element("h2", words.text("provenance.heading"));
    Table table =
        new Table(
            markup,
            words.text("compare.sources"),
            List.of(
                words.text("compare.variant"),
                words.text("provenance.scenario"),
                words.text("provenance.settings"),
                words.text("provenance.hash")));
    List<String> attributions = new ArrayList<>();
    for (int i = 0; i < provenances.size(); i++) {
      Provenance provenance = provenances.get(i);
      table.row().cell(all.results().get(i).variant().name()).cell(provenance.scenario());
      table.cell(String.join(" ", provenance.settings()));
      table.cell(provenance.scenarioSha256().substring(0, 12)).endRow();
      provenance.attribution().filter(a -> !attributions.contains(a)).ifPresent(attributions::add);
    }
    table.end();
    markup.element(
        "p",
        words.text(
            "compare.again",
            all.baseline().seed(),
            provenances.get(0).tocsinVersion(),
            "comparison.json",
            "comparison.csv"));
    if (!attributions.isEmpty()) {
      markup.element("p", String.join(words.text("list.comma"), attributions));
    }
    markup.close();
  }
}
