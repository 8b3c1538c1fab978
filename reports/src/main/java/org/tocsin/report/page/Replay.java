package org.tocsin.report.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.chart.ReplayChart;
import org.tocsin.report.model.ReplayCase;
import org.tocsin.report.model.ReplayComparison;
import org.tocsin.report.model.ReplayLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Figures;

/** What a record says of first arrivals, beside what following it gave. */
final class Replay {

  private Replay() {}

  static void write(ReportModel model, Words words, Markup markup) {
    ReplayComparison comparison = model.replay();
    if (comparison == null || !comparison.isThere()) {
      return;
    }
    markup.open("section", "id", "replay").element("h2", heading(comparison.overall(), words));
    Charts.picture(
        markup,
        "replay",
        ReplayChart.draw(comparison, words.messages),
        words.text(
            "replay.explained",
            words.figures.count(comparison.overall().n()),
            words.figures.count(comparison.incidents()),
            words.figures.share(comparison.largestGap(), null)));
    table(comparison, words, markup);
    if (!comparison.furthest().isEmpty()) {
      furthest(comparison.furthest(), words, markup);
    }
    markup.close();
  }

  private static String heading(ReplayLine all, Words words) {
    Double recorded = all.recordedMedian();
    Double simulated = all.simulatedMedian();
    return recorded == null || simulated == null
        ? words.text("replay.heading-plain")
        : words.text(
            "replay.heading", words.figures.spoken(recorded), words.figures.spoken(simulated));
  }

  private static void table(ReplayComparison comparison, Words words, Markup markup) {
    Table table =
        new Table(
            markup,
            words.text("replay.caption"),
            List.of(
                words.text("replay.group"),
                "#" + words.text("replay.incidents"),
                "#" + words.text("replay.recorded-median"),
                "#" + words.text("replay.simulated-median"),
                "#" + words.text("replay.recorded-p90"),
                "#" + words.text("replay.simulated-p90"),
                "#" + words.text("replay.difference"),
                "#" + words.text("replay.within")));
    for (ReplayLine line : comparison.lines()) {
      table.row().cell(name(line, words)).cell(words.figures.count(line.n()));
      table.cell(words.figures.clock(line.recordedMedian()));
      table.cell(simulated(line.simulatedMedian(), words));
      table.cell(words.figures.clock(line.recordedP90()));
      table.cell(simulated(line.simulatedP90(), words));
      table.cell(words.figures.clock(line.meanDifference()));
      table.cell(words.figures.share(line.within(), null)).endRow();
    }
    table.end();
  }

  private static void furthest(List<ReplayCase> cases, Words words, Markup markup) {
    Table table =
        new Table(
            markup,
            words.text("replay.furthest"),
            List.of(
                words.text("replay.incident"),
                words.text("replay.type"),
                "#" + words.text("replay.urgency"),
                "#" + words.text("replay.recorded"),
                "#" + words.text("replay.simulated"),
                "#" + words.text("replay.apart"),
                words.text("replay.station")));
    for (ReplayCase incident : cases) {
      table.row().cell(incident.incident()).cell(words.type(incident.type()));
      table.cell(words.figures.count(incident.priority()));
      table.cell(words.figures.clock(incident.recordedSeconds()));
      table.cell(simulated(incident.simulatedSeconds(), words));
      table.cell(simulated(incident.differenceSeconds(), words));
      table.cell(incident.station()).endRow();
    }
    table.end();
  }

  private static String simulated(@Nullable Double seconds, Words words) {
    return seconds == null ? Figures.NEVER : words.figures.clock(seconds);
  }

  private static String name(ReplayLine line, Words words) {
    if (line.isOverall()) {
      return words.text("replay.all");
    }
    return line.key().equals("type")
        ? words.type(line.value())
        : words.text("replay.priority", line.value());
  }
}
