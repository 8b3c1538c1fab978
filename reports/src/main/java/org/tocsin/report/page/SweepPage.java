package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Factor;
import org.tocsin.experiment.FactorEffect;
import org.tocsin.experiment.FactorEffects;
import org.tocsin.experiment.Sweep;
import org.tocsin.measure.HeadlineSeries;
import org.tocsin.measure.Interval;
import org.tocsin.report.chart.TornadoChart;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Decimals;
import org.tocsin.report.text.DifferenceText;
import org.tocsin.report.text.EffectText;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/** {@code sweep.html}: what each factor, and each two together, do to the headline measures. */
public final class SweepPage {

  /** Rounding errors of effects are below this. */
  private static final double NONE = 1e-9;

  private static final int MOST_BARS = 20;
  private static final int MOST_POINTS = 100;

  private final Sweep sweep;
  private final Drill drill;
  private final Provenance provenance;
  private final Words words;
  private final DifferenceText text;
  private final EffectText effectText;
  private final Markup markup = new Markup();

  private SweepPage(Sweep sweep, Drill drill, Provenance provenance, Messages messages) {
    this.sweep = sweep;
    this.drill = drill;
    this.provenance = provenance;
    this.words = new Words(messages);
    this.text = new DifferenceText(drill.standards(), messages);
    this.effectText = new EffectText(messages);
  }

  /** The same text for the same sweep and language, byte for byte. */
  public static String render(Sweep sweep, Drill drill, Provenance provenance, Messages messages) {
    return new SweepPage(sweep, drill, provenance, messages).html();
  }

  private String html() {
    markup.ready("<!DOCTYPE html>\n").open("html", "lang", words.messages.language());
    String name = words.messages.drill(provenance.scenario(), drill.name());
    String title = words.text("sweep.title", name);
    PageHead.write(markup, provenance.tocsinVersion(), title, "page.css", "comparison.css");
    markup.open("body").open("main").open("header").element("h1", title);
    markup.element(
        "p",
        words.text("sweep.subject", sweep.points().size(), sweep.replications()),
        "class",
        "subject");
    markup.close();
    for (int i = 0; i < sweep.measures().size(); i++) {
      measure(sweep.measures().get(i), i);
    }
    design();
    markup.open("section", "id", "method").element("h2", words.text("method.heading"));
    markup.element("p", words.text("sweep.method")).element("p", words.text("sweep.terms"));
    markup.close();
    sources();
    return markup.close().close().close().toString();
  }

  private void measure(HeadlineSeries measure, int number) {
    String label = text.label(measure.id(), measure.statistic(), null);
    markup.open("section", "id", "measure-" + (number + 1)).element("h2", label);
    Optional<FactorEffects> effects = sweep.effects(measure);
    if (effects.isEmpty()) {
      markup.element("p", words.text("sweep.too-few", label)).close();
      return;
    }
    if (effects.get().effects().stream().allMatch(SweepPage::isNone)) {
      markup.element("p", words.text("sweep.none")).close();
      return;
    }
    tornado(measure, effects.get(), number);
    markup.element(
        "p",
        words.text("sweep.explained", text.percent(effects.get().explained()))
            + (effects.get().hasInteractions()
                ? ""
                : words.text("list.sentence") + words.text("sweep.no-interactions")));
    table(measure, effects.get());
    markup.close();
  }

  private static boolean isNone(FactorEffect effect) {
    return Math.abs(value(effect)) < NONE;
  }

  private void tornado(HeadlineSeries measure, FactorEffects effects, int number) {
    boolean isShare = measure.unit().equals("1");
    double scale = isShare ? 100 : 1;
    List<TornadoChart.Bar> bars = new ArrayList<>();
    for (FactorEffect effect : sorted(effects.main())) {
      double half = value(effect) * scale / 2;
      Interval interval = effect.effect().interval();
      bars.add(
          new TornadoChart.Bar(
              effectText.label(effect),
              effects.mean() * scale - half,
              effects.mean() * scale + half,
              text.change(measure.unit(), value(effect)),
              interval != null && !interval.contains(0)));
    }
    String id = "tornado-" + (number + 1);
    Charts.picture(
        markup,
        id,
        TornadoChart.draw(
            id,
            bars.subList(0, Math.min(bars.size(), MOST_BARS)),
            effects.mean() * scale,
            at -> Decimals.shortest(at, 2).replace('-', '−'),
            words.text(isShare ? "sweep.across-percent" : "sweep.across-seconds"),
            words.text("sweep.tornado-words")),
        words.text("sweep.tornado"));
  }

  private void table(HeadlineSeries measure, FactorEffects effects) {
    Table table =
        new Table(
            markup,
            words.text("sweep.effects"),
            List.of(words.text("sweep.factor"), "#" + words.text("sweep.effect")));
    List<FactorEffect> all = new ArrayList<>(sorted(effects.main()));
    all.addAll(sorted(effects.effects().stream().filter(effect -> !effect.isMain()).toList()));
    for (FactorEffect effect : all) {
      Interval interval = effect.effect().interval();
      table.row().cell(effectText.label(effect));
      table.cell(
          text.change(measure.unit(), value(effect)),
          interval == null ? "" : text.interval(measure.unit(), interval));
      table.endRow();
    }
    table.end();
  }

  private static List<FactorEffect> sorted(List<FactorEffect> effects) {
    return effects.stream()
        .sorted(
            Comparator.comparingDouble((FactorEffect effect) -> Math.abs(value(effect))).reversed())
        .toList();
  }

  private static double value(FactorEffect effect) {
    Double value = effect.effect().value();
    return value == null ? 0 : value;
  }

  private void design() {
    markup.open("section", "id", "design").element("h2", words.text("sweep.design"));
    List<String> headings = new ArrayList<>(List.of("#" + words.text("sweep.point")));
    sweep.design().factors().stream().map(Factor::path).forEach(headings::add);
    for (HeadlineSeries measure : sweep.measures()) {
      headings.add("#" + text.label(measure.id(), measure.statistic(), null));
    }
    Table table = new Table(markup, words.text("sweep.points"), headings);
    for (int p = 0; p < Math.min(sweep.points().size(), MOST_POINTS); p++) {
      table.row().cell(Integer.toString(p));
      sweep.design().points().get(p).forEach(table::cell);
      for (HeadlineSeries measure : sweep.points().get(p).measures()) {
        Double value = measure.value();
        table.cell(value == null ? Figures.NEVER : words.figures.inUnit(measure.unit(), value));
      }
      table.endRow();
    }
    table.end();
    markup.close();
  }

  private void sources() {
    markup.open("section", "id", "provenance").element("h2", words.text("provenance.heading"));
    markup.open("dl", "class", "plain");
    line(words.text("provenance.scenario"), provenance.scenario());
    line(words.text("provenance.hash"), provenance.scenarioSha256());
    if (!provenance.settings().isEmpty()) {
      line(words.text("provenance.settings"), String.join(" ", provenance.settings()));
    }
    line(words.text("provenance.seed"), Long.toString(sweep.seed()));
    line(words.text("provenance.version"), provenance.tocsinVersion());
    markup.close().element("p", words.text("sweep.files")).close();
  }

  private void line(String term, String value) {
    markup.open("div").element("dt", term).element("dd", value).close();
  }
}
