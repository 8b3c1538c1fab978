package org.tocsin.report.page;

import java.util.Comparator;
import java.util.Optional;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.CoverageLine;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.model.StationLine;

/** At most five figures that matter, each with its interval and the target it is held against. */
final class KeyFigures {

  private final ReportModel model;
  private final Words words;
  private final Markup markup;

  KeyFigures(ReportModel model, Words words, Markup markup) {
    this.model = model;
    this.words = words;
    this.markup = markup;
  }

  void write() {
    markup.open("dl", "class", "figures");
    time(MeasureKind.FIRST_ARRIVAL, "key.first-arrival");
    time(MeasureKind.FIRST_ACTION, "key.first-action");
    time(MeasureKind.FULL_FORCE, "key.full-force");
    coverage();
    busiest();
    markup.close();
  }

  /** The time within which 90 % of the incidents were served. */
  private void time(MeasureKind kind, String titleKey) {
    Optional<MeasureLine> found = model.findOverall(kind).filter(line -> line.n() > 0);
    if (found.isPresent()) {
      Figure p90 = found.get().p90();
      card(
          words.text(titleKey),
          p90.value() == null ? "> 90 %" : words.clockTime(p90),
          words.clockInterval(p90),
          target(found.get()));
    }
  }

  /** What standards ask of all incidents on the same clock, the strictest time first. */
  private Optional<ShareTargetLine> target(MeasureLine line) {
    return model.shareTargets().stream()
        .filter(t -> t.clause().tier() == null && t.clause().isGeneral())
        .filter(t -> t.clause().clockFrom().equals(line.clockFrom()))
        .filter(t -> t.clause().clockTo().equals(line.clockTo()))
        .min(Comparator.comparingDouble(ShareTargetLine::targetSeconds));
  }

  private void coverage() {
    Optional<CoverageLine> widest =
        model.coverage().stream()
            .filter(line -> line.id().equals("experienced.incidents"))
            .max(Comparator.comparingDouble(CoverageLine::withinSeconds));
    if (widest.isPresent()) {
      String within = words.figures.spoken(widest.get().withinSeconds());
      Figure share = widest.get().share();
      card(
          words.text("key.coverage", within),
          words.share(share),
          words.shareInterval(share),
          Optional.empty());
    }
  }

  private void busiest() {
    Optional<StationLine> station = Stations.findBusiest(model);
    if (station.isPresent()) {
      Figure share = station.get().utilisation();
      String title = words.text("key.busiest", station.get().title());
      card(title, words.share(share), words.shareInterval(share), Optional.empty());
    }
  }

  private void card(String title, String value, String interval, Optional<ShareTargetLine> target) {
    markup.open("div").element("dt", title).open("dd");
    markup.element("span", value, "class", "value");
    if (!interval.isEmpty()) {
      markup.open("span", "class", "ci").text(words.text("interval.certain"));
      markup.element("span", interval, "class", "nowrap").close();
    }
    if (target.isPresent()) {
      ShareTargetLine held = target.get();
      String required = words.figures.share(held.requiredShare(), 1.0);
      markup
          .open("span", "class", "target")
          .ready(Verdict.mark(held.met(), words))
          .text(
              words.text(
                  "key.target",
                  words.figures.spoken(held.targetSeconds()),
                  required,
                  words.share(held.attained())))
          .close();
    }
    markup.close().close();
  }
}
