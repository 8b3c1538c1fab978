package org.tocsin.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tocsin.report.model.HospitalLine;
import org.tocsin.report.model.ReportModel;

/** The hospitals to which patients were brought, those with most of them first. */
final class Hospitals {

  private static final Comparator<HospitalLine> MOST_FIRST =
      Comparator.comparingLong(HospitalLine::transports).reversed().thenComparing(HospitalLine::id);

  private static final int MOST_ROWS = 20;

  private Hospitals() {}

  static void write(ReportModel model, Words words, Markup markup) {
    if (model.hospitals().isEmpty()) {
      return;
    }
    markup.open("section", "id", "hospitals");
    markup.element("h2", heading(model, words));
    Table table =
        new Table(
            markup,
            words.text("hospitals.caption"),
            List.of(
                words.text("hospitals.hospital"),
                "#" + words.text("hospitals.transports"),
                "#" + words.text("hospitals.transport"),
                "#" + words.text("hospitals.wait"),
                "#" + words.text("hospitals.wait-p90"),
                "#" + words.text("hospitals.handover"),
                "#" + words.text("hospitals.diverting")));
    List<HospitalLine> used =
        model.hospitals().stream().filter(Hospitals::hasWork).sorted(MOST_FIRST).toList();
    used.stream().limit(MOST_ROWS).forEach(line -> row(table, line, words));
    table.end();
    if (used.size() > MOST_ROWS) {
      markup.element("p", words.text("hospitals.cut", MOST_ROWS, words.figures.count(used.size())));
    }
    int idle = model.hospitals().size() - used.size();
    if (idle > 0) {
      markup.element("p", words.text("hospitals.idle", words.figures.count(idle)));
    }
    markup.close();
  }

  /** Whether anybody was brought there, or would have been but for its diverting. */
  private static boolean hasWork(HospitalLine line) {
    Double diverting = line.diverting().value();
    return line.transports() > 0 || (diverting != null && diverting > 0);
  }

  private static void row(Table table, HospitalLine line, Words words) {
    table.row().cell(line.title()).cell(words.figures.count(line.transports()));
    table.cell(words.clockTime(line.transport()), words.clockInterval(line.transport()));
    table.cell(words.clockTime(line.bayWait()), words.clockInterval(line.bayWait()));
    table.cell(words.clockTime(line.bayWaitP90()), words.clockInterval(line.bayWaitP90()));
    table.cell(words.clockTime(line.handover()), words.clockInterval(line.handover()));
    table.cell(words.share(line.diverting()), words.shareInterval(line.diverting())).endRow();
  }

  private static String heading(ReportModel model, Words words) {
    return findLongestWait(model)
        .map(line -> words.text("hospitals.heading", line.title(), words.spoken(line.bayWait())))
        .orElse(words.text("hospitals.heading-plain"));
  }

  private static Optional<HospitalLine> findLongestWait(ReportModel model) {
    return model.hospitals().stream()
        .filter(line -> meanWait(line) >= 1)
        .min(
            Comparator.comparingDouble(Hospitals::meanWait)
                .reversed()
                .thenComparing(HospitalLine::id));
  }

  private static double meanWait(HospitalLine line) {
    Double mean = line.bayWait().value();
    return mean == null ? 0 : mean;
  }
}
