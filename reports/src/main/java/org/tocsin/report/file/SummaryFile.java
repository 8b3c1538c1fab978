package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tocsin.report.model.CoverageLine;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.TargetLine;
import org.tocsin.report.text.Messages;

/** {@code summary.json}: the measures, standards and coverage of a run for other programs. */
public final class SummaryFile {

  static final int DECIMALS = 6;

  private SummaryFile() {}

  public static void write(Path file, ReportModel model, Messages messages) {
    DrillOutline drill = model.drill();
    JsonFile.write(
        file,
        json -> {
          json.count("tocsin", JsonFile.FORMAT);
          json.text("scenario", drill.name()).text("variant", drill.variant());
          json.count("seed", drill.seed()).count("replications", drill.replications());
          json.count("incidents", drill.incidents()).count("open", drill.open());
          json.array(
              "measures",
              list -> {
                for (MeasureLine line : model.measures()) {
                  list.object(entry -> measure(entry, line, messages));
                }
              });
          json.array(
              "standards",
              list -> {
                for (TargetLine line : targetsById(model)) {
                  list.object(entry -> TargetEntry.write(entry, line));
                }
              });
          json.array(
              "coverage",
              list -> {
                for (CoverageLine line : model.coverage()) {
                  list.object(entry -> coverage(entry, line));
                }
              });
        });
  }

  private static List<TargetLine> targetsById(ReportModel model) {
    return model.targets().stream().sorted(Comparator.comparing(TargetLine::id)).toList();
  }

  private static void measure(JsonFile json, MeasureLine line, Messages messages)
      throws IOException {
    json.text("id", line.id())
        .text("label", messages.text("measure." + line.id()))
        .text("unit", line.unit());
    if (line.clockFrom() == null) {
      json.absent("clock");
    } else {
      json.object(
          "clock", clock -> clock.text("from", line.clockFrom()).text("to", line.clockTo()));
    }
    json.object(
        "group",
        group -> {
          for (Map.Entry<String, String> key : line.group().entrySet()) {
            group.text(key.getKey(), key.getValue());
          }
        });
    json.count("n", line.n())
        .count("notReached", line.notReached())
        .count("replications", line.replications());
    json.number("mean", line.mean().value(), DECIMALS);
    json.number("median", line.median().value(), DECIMALS);
    json.number("p90", line.p90().value(), DECIMALS);
    json.object(
        "ci95",
        intervals -> {
          intervals.interval("mean", line.mean(), DECIMALS);
          intervals.interval("median", line.median(), DECIMALS);
          intervals.interval("p90", line.p90(), DECIMALS);
        });
  }

  private static void coverage(JsonFile json, CoverageLine line) throws IOException {
    json.text("id", line.id()).number("withinSeconds", line.withinSeconds(), 3);
    json.number("share", line.share().value(), DECIMALS);
    json.interval("ci95", line.share(), DECIMALS);
  }
}
