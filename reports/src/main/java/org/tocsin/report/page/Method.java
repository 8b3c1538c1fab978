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
  private final boolean alarmsChange;
  private final Words words;
  private final Markup markup;

  Method(ReportModel model, Words words, Markup markup) {
    this.drill = model.drill();
    this.bringsPatients = !model.hospitals().isEmpty();
    this.limitedCallTakers = model.findOverall(MeasureKind.TAKER_UTILISATION).isPresent();
    this.alarmsChange = !model.by(MeasureKind.ALARM_LEVEL, "level").isEmpty();
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
            words.figures.moment(drill.start()),
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
    calls();
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
    if (alarmsChange) {
      markup.element("li", words.text("limit.full-force"));
    }
    String hospitals = bringsPatients ? "limit.hospitals" : "limit.patients";
    markup.element("li", words.text(hospitals));
    markup.close().close();
  }

  private void calls() {
    DrillOutline.CallLine calls = drill.calls();
    String answering = words.figures.spoken(calls.answeringSeconds());
    String least = words.figures.spoken(calls.leastProcessingSeconds());
    String most = words.figures.spoken(calls.mostProcessingSeconds());
    String taken =
        least.equals(most)
            ? words.text("assumptions.calls", answering, least)
            : words.text("assumptions.calls-vary", answering, least, most);
    markup.element("p", calls.limited() ? taken + " " + words.text("assumptions.wait") : taken);
    DrillOutline.SecondCentre second = calls.second();
    if (second != null) {
      String goOn =
          words.text(
              "assumptions.second-centre",
              words.figures.share(second.share(), null),
              words.figures.spoken(second.answeringSeconds()),
              words.figures.spoken(second.processingSeconds()));
      Double over = second.waitingOverSeconds();
      markup.element(
          "p",
          over == null
              ? goOn
              : goOn + " " + words.text("assumptions.over", words.figures.spoken(over)));
    }
    markup.element(
        "p",
        words.text(
            "assumptions.dispatch",
            words.messages.textOr("policy." + drill.dispatchPolicy(), drill.dispatchPolicy())));
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
      Double at = line.atSeconds();
      table.cell(
          at == null
              ? ""
              : words.text(
                  "demand.moment",
                  words.figures.moment(String.valueOf(line.atLocal())),
                  words.figures.clock(at)));
      table.endRow();
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
