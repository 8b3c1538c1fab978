package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;

/** What became of requests for help, by neighbour; absent where nobody was asked. */
final class MutualAid {

  private static final List<MeasureKind> ENDS =
      List.of(
          MeasureKind.AID_IN_TIME,
          MeasureKind.AID_TOO_LATE,
          MeasureKind.AID_REFUSED,
          MeasureKind.AID_CANCELLED,
          MeasureKind.AID_NEVER);

  private MutualAid() {}

  static void write(ReportModel model, Words words, Markup markup) {
    Optional<MeasureLine> inTime =
        model.findOverall(MeasureKind.AID_IN_TIME).filter(line -> line.n() > 0);
    if (inTime.isEmpty()) {
      return;
    }
    markup.open("section", "id", "mutual-aid");
    markup.element("h2", words.text("aid.heading", words.share(inTime.get().mean())));
    markup.element("p", words.text("aid.explained"));
    List<String> columns =
        new ArrayList<>(List.of(words.text("aid.neighbour"), "#" + words.text("aid.requests")));
    ENDS.forEach(kind -> columns.add("#" + words.text("measure." + kind.id())));
    columns.add("#" + words.text("measure." + MeasureKind.AID_ARRIVAL.id()));
    Table table = new Table(markup, words.text("aid.caption"), columns);
    for (MeasureLine line : model.by(MeasureKind.AID_IN_TIME, "station")) {
      row(table, model, words, line);
    }
    table.end();
    markup.close();
  }

  private static void row(Table table, ReportModel model, Words words, MeasureLine of) {
    String neighbour = of.group().getOrDefault("station", "");
    table.row().cell(neighbour).cell(words.figures.count(of.n()));
    for (MeasureKind kind : ENDS) {
      find(model, kind, neighbour)
          .ifPresent(
              line -> table.cell(words.share(line.mean()), words.shareInterval(line.mean())));
    }
    Optional<MeasureLine> arrival = find(model, MeasureKind.AID_ARRIVAL, neighbour);
    if (arrival.isPresent()) {
      table.cell(words.clockTime(arrival.get().mean()), words.clockInterval(arrival.get().mean()));
    } else {
      table.cell("");
    }
    table.endRow();
  }

  private static Optional<MeasureLine> find(ReportModel model, MeasureKind kind, String neighbour) {
    return model.by(kind, "station").stream()
        .filter(line -> neighbour.equals(line.group().get("station")))
        .findFirst();
  }
}
