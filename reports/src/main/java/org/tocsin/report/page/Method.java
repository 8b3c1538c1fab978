package org.tocsin.report.page;

import java.util.List;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.Decimals;

/**
 * How the figures came about: what was simulated, what was assumed, what the figures can't tell,
 * and where they come from.
 */
final class Method {

  private static final String ENOUGH_CALL_TAKERS = "limit.call-takers";
  private static final List<String> LIMITS =
      List.of(
          "limit.nearest", "limit.bands", ENOUGH_CALL_TAKERS, "limit.reached", "limit.variation");

  private final DrillOutline drill;
  private final boolean bringsPatients;
  private final boolean limitedCallTakers;
  private final Words words;
  private final Markup markup;

  Method(ReportModel model, Words words, Markup markup) {
    this.drill = model.drill();
    this.bringsPatients = !model.hospitals().isEmpty();
    this.limitedCallTakers = model.findOverall(MeasureKind.TAKER_UTILISATION).isPresent();
    this.words = words;
    this.markup = markup;
  }

  void write() {
    markup.open("section", "id", "method").element("h2", words.text("method.heading"));
    markup.element(
        "p",
        words.text(
            "method.run",
            words.figures.count(drill.replications()),
            words.figures.spoken(drill.durationSeconds()),
            drill.start(),
            words.figures.spoken(drill.warmUpSeconds()),
            words.figures.spoken(drill.coolDownSeconds())));
    markup.element("p", words.text("method.statistics"));
    markup.element(
        "p",
        words.text(
            "method.streets",
            words.figures.count(drill.junctions()),
            words.figures.count(Math.round(drill.streetKilometres())),
            drill.timeBands()));
    demand();
    markup.close();
    markup.open("section", "id", "assumptions").element("h2", words.text("assumptions.heading"));
    markup.element(
        "p",
        words.text(
            "assumptions.calls",
            words.figures.spoken(drill.answeringSeconds()),
            words.figures.spoken(drill.processingSeconds()),
            words.messages.textOr("policy." + drill.dispatchPolicy(), drill.dispatchPolicy())));
    for (DrillOutline.DirectAlertLine alert : drill.directAlerts()) {
      markup.element(
          "p",
          words.text(
              "assumptions.direct",
              words.tier(alert.tier()),
              words.figures.spoken(alert.afterSeconds())));
      Double within = alert.withinSeconds();
      if (within != null) {
        markup.element("p", words.text("assumptions.direct-within", words.figures.spoken(within)));
      }
    }
    crews();
    markup.element("h3", words.text("limits.heading")).open("ul");
    LIMITS.stream()
        .filter(limit -> !(limitedCallTakers && limit.equals(ENOUGH_CALL_TAKERS)))
        .forEach(limit -> markup.element("li", words.text(limit)));
    String hospitals = bringsPatients ? "limit.hospitals" : "limit.patients";
    markup.element("li", words.text(hospitals));
    markup.close().close();
  }

  private void demand() {
    Table table =
        new Table(
            markup,
            words.text("demand.caption"),
            List.of(
                words.text("demand.entry"),
                words.text("demand.type"),
                words.text("demand.severity"),
                "#" + words.text("demand.per-day"),
                "#" + words.text("demand.at")));
    for (DrillOutline.DemandLine line : drill.demand()) {
      Double perDay = line.perDay();
      table.row().cell(line.id()).cell(words.type(line.type()));
      table.cell(words.messages.textOr("severity." + line.severity(), line.severity()));
      table.cell(perDay == null ? "" : Decimals.shortest(perDay, 2));
      table.cell(line.atSeconds() == null ? "" : words.figures.clock(line.atSeconds())).endRow();
    }
    table.end();
  }

  private void crews() {
    Table table =
        new Table(
            markup,
            words.text("crews.caption"),
            List.of(
                words.text("crews.type"),
                words.text("stations.tier"),
                "#" + words.text("stations.units"),
                "#" + words.text("crews.turnout"),
                "#" + words.text("crews.constant"),
                "#" + words.text("crews.set-up"),
                "#" + words.text("crews.noise")));
    for (DrillOutline.CrewLine crew : drill.crews()) {
      table
          .row()
          .cell(words.unitType(crew.type()))
          .cell(words.tier(crew.tier()))
          .cell(words.figures.count(crew.units()));
      table
          .cell(words.figures.clock(crew.turnoutSeconds()))
          .cell(words.figures.clock(crew.constantTravelSeconds()));
      table
          .cell(words.figures.clock(crew.setUpSeconds()))
          .cell(Decimals.shortest(crew.noiseSigma(), 2))
          .endRow();
    }
    table.end();
  }
}
