package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.report.model.CoverageLine;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.ReportModel;

/**
 * What the layout of stations promises beside what incidents experienced, within each target, by
 * tier.
 */
final class Coverage {

  private static final List<String> KINDS =
      List.of("static.streets", "static.demand", "experienced.incidents");

  private final ReportModel model;
  private final Words words;
  private final Markup markup;

  Coverage(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    if (model.coverage().isEmpty()) {
      return;
    }
    List<Double> times = model.drill().coverageTargets();
    markup.open("section", "id", "coverage");
    markup.element("h2", heading(times));
    markup.element("p", words.text("coverage.explained"));
    List<String> headings = new ArrayList<>();
    headings.add(words.text("coverage.of"));
    times.forEach(t -> headings.add("#" + words.text("coverage.within", words.figures.spoken(t))));
    Table table = new Table(markup, words.text("coverage.caption"), headings);
    for (String kind : KINDS) {
      // Without everyday demand nothing is promised of it.
      if (model.coverage().stream().noneMatch(line -> line.id().startsWith(kind))) {
        continue;
      }
      table.section(words.text("coverage." + kind));
      row(table, kind, words.tier(null), times);
      if (model.drill().tiers().size() > 1) {
        model
            .drill()
            .tiers()
            .forEach(tier -> row(table, kind + "." + tier, words.tier(tier), times));
      }
    }
    table.end();
    markup.close();
  }

  private void row(Table table, String id, String name, List<Double> times) {
    if (model.coverage().stream().noneMatch(line -> line.id().equals(id))) {
      return;
    }
    table.row().cell(name);
    for (double time : times) {
      Figure share = find(model, id, time).map(CoverageLine::share).orElse(Figure.NONE);
      table.cell(words.share(share), words.shareInterval(share));
    }
    table.endRow();
  }

  private String heading(List<Double> times) {
    double widest = times.isEmpty() ? 0 : times.get(times.size() - 1);
    Optional<CoverageLine> promised = find(model, "static.demand", widest);
    Optional<CoverageLine> experienced = find(model, "experienced.incidents", widest);
    if (promised.isEmpty() || experienced.isEmpty() || experienced.get().share().value() == null) {
      return words.text("coverage.heading-plain");
    }
    return words.text(
        "coverage.heading",
        words.figures.spoken(widest),
        words.share(promised.get().share()),
        words.share(experienced.get().share()));
  }

  static Optional<CoverageLine> find(ReportModel model, String id, double withinSeconds) {
    return model.coverage().stream()
        .filter(line -> line.id().equals(id) && line.withinSeconds() == withinSeconds)
        .findFirst();
  }
}
