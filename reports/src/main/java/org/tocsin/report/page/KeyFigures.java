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
      MeasureLine line = found.get();
      if (line.isNever(line.p90())) {
        String share = words.figures.share((double) line.notReached() / line.n(), 1.0);
        begin(words.text(titleKey), words.text("key.never"));
        markup.element("span", words.text("key.not-reached", share), "class", "ci");
      } else {
        begin(words.text(titleKey), words.clockTime(line.p90()));
        interval(words.clockInterval(line.p90()));
      }
      markup.element("span", words.basis(line), "class", "ci");
      target(line).ifPresent(this::target);
      markup.close().close();
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
      begin(words.text("key.coverage", within), words.share(widest.get().share()));
      interval(words.shareInterval(widest.get().share()));
      markup.element("span", words.clock("dispatchable", "on-scene"), "class", "ci");
      markup.close().close();
    }
  }

  private void busiest() {
    Optional<StationLine> station = Stations.findBusiest(model);
    if (station.isPresent()) {
      share(words.text("key.busiest", station.get().title()), station.get().utilisation());
    }
  }

  private void share(String title, Figure share) {
    begin(title, words.share(share));
    interval(words.shareInterval(share));
    markup.close().close();
  }

  private void begin(String title, String value) {
    markup.open("div").element("dt", title).open("dd");
    markup.element("span", value, "class", "value");
  }

  private void interval(String interval) {
    if (!interval.isEmpty()) {
      markup.open("span", "class", "ci").text(words.text("interval.certain"));
      markup.element("span", interval, "class", "nowrap").close();
    }
  }

  private void target(ShareTargetLine held) {
    markup
        .open("span", "class", "target")
        .ready(Verdict.mark(held.met(), words))
        .text(
            words.text(
                "key.target",
                words.figures.spoken(held.targetSeconds()),
                words.figures.share(held.requiredShare(), 1.0),
                words.share(held.attained())))
        .close();
  }
}
