package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tocsin.report.model.ActionOutcomeLine;
import org.tocsin.report.model.DeadlineLine;
import org.tocsin.report.model.DrillOutline;
import org.tocsin.report.model.ExpectedActionLine;
import org.tocsin.report.model.MilestoneLine;
import org.tocsin.report.model.ObjectiveLine;
import org.tocsin.report.model.ReportModel;

/** {@code evaluation.json}: what became of expected actions and objectives, for other programs. */
public final class EvaluationFile {

  private static final int DECIMALS = SummaryFile.DECIMALS;

  private EvaluationFile() {}

  public static void write(Path file, ReportModel model) {
    DrillOutline drill = model.drill();
    JsonFile.write(
        file,
        json -> {
          json.count("tocsin", JsonFile.FORMAT);
          json.text("scenario", drill.name()).text("variant", drill.variant());
          json.count("seed", drill.seed()).count("replications", drill.replications());
          json.array(
              "expects",
              list -> {
                for (ExpectedActionLine line : model.expects()) {
                  list.object(entry -> expected(entry, line));
                }
              });
          json.array(
              "objectives",
              list -> {
                for (ObjectiveLine line : model.objectives()) {
                  list.object(entry -> objective(entry, line));
                }
              });
        });
  }

  private static void expected(JsonFile json, ExpectedActionLine line) throws IOException {
    json.text("id", line.id()).text("title", line.title());
    json.object("action", action -> milestone(action, line.action()));
    json.object("deadline", deadline -> deadline(deadline, line.deadline()));
    json.text("objective", line.objective()).text("capability", line.capability());
    json.truth("critical", line.critical());
    json.count("n", line.n()).count("met", line.met());
    json.count("late", line.late()).count("missed", line.missed());
    json.count("notNeeded", line.notNeeded());
    json.number("probability", line.share().value(), DECIMALS);
    json.interval("ci95", line.share(), DECIMALS);
    json.object(
        "margin",
        margin -> {
          margin.number("mean", line.marginMean(), DECIMALS);
          margin.number("p10", line.marginP10(), DECIMALS);
          margin.number("median", line.marginMedian(), DECIMALS);
          margin.number("p90", line.marginP90(), DECIMALS);
        });
    json.object(
        "causes",
        causes -> {
          for (Map.Entry<String, Long> cause : line.causes().entrySet()) {
            causes.count(cause.getKey(), cause.getValue());
          }
        });
    json.object("replication0", first -> outcome(first, line.first()));
  }

  private static void milestone(JsonFile json, MilestoneLine line) throws IOException {
    json.text("fact", line.fact());
    for (Map.Entry<String, String> about : line.about().entrySet()) {
      json.text(about.getKey(), about.getValue());
    }
    json.count("count", line.count());
  }

  private static void deadline(JsonFile json, DeadlineLine line) throws IOException {
    MilestoneLine from = line.from();
    if (from == null) {
      json.number("by", line.bySeconds(), 3);
    } else {
      json.number("within", line.withinSeconds(), 3);
      json.object("after", after -> milestone(after, from));
    }
  }

  private static void outcome(JsonFile json, ActionOutcomeLine line) throws IOException {
    json.text("state", line.state());
    json.number("due", line.dueSeconds(), 3).number("came", line.cameSeconds(), 3);
    json.number("margin", line.marginSeconds(), 3).text("cause", line.cause());
  }

  private static void objective(JsonFile json, ObjectiveLine line) throws IOException {
    json.text("objective", line.objective()).text("capability", line.capability());
    json.count("actions", line.actions());
    json.number("met", line.met().value(), DECIMALS);
    json.interval("ci95", line.met(), DECIMALS);
    json.text("rating", line.rating()).text("grade", line.grade());
    json.text("worst", line.worst()).text("best", line.best());
  }
}
