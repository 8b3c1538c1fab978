package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import org.tocsin.report.model.ReplayCase;
import org.tocsin.report.model.ReplayComparison;
import org.tocsin.report.model.ReplayLine;

/** {@code replay.json}: recorded against simulated first arrivals for other programs. */
public final class ReplayFile {

  private static final int DECIMALS = 3;

  private ReplayFile() {}

  public static void write(Path file, ReplayComparison comparison) {
    JsonFile.write(
        file,
        json -> {
          json.count("tocsin", JsonFile.FORMAT).count("incidents", comparison.incidents());
          json.number("largestGap", comparison.largestGap(), SummaryFile.DECIMALS);
          json.array(
              "arrivals",
              list -> {
                for (ReplayLine line : comparison.lines()) {
                  list.object(entry -> line(entry, line));
                }
              });
          json.array(
              "furthest",
              list -> {
                for (ReplayCase incident : comparison.furthest()) {
                  list.object(entry -> furthest(entry, incident));
                }
              });
          json.array(
              "curve",
              list -> {
                for (ReplayComparison.Point point : comparison.curve()) {
                  list.object(
                      entry ->
                          entry
                              .number("seconds", point.seconds(), DECIMALS)
                              .number("recorded", point.recorded(), SummaryFile.DECIMALS)
                              .number("simulated", point.simulated(), SummaryFile.DECIMALS));
                }
              });
        });
  }

  private static void furthest(JsonFile json, ReplayCase incident) throws IOException {
    json.text("incident", incident.incident()).text("type", incident.type());
    json.count("priority", incident.priority());
    json.number("recorded", incident.recordedSeconds(), DECIMALS);
    json.number("simulated", incident.simulatedSeconds(), DECIMALS);
    json.number("difference", incident.differenceSeconds(), DECIMALS);
    json.text("station", incident.station());
  }

  private static void line(JsonFile json, ReplayLine line) throws IOException {
    json.object(
        "group",
        group -> {
          if (!line.isOverall()) {
            group.text(line.key(), line.value());
          }
        });
    json.count("n", line.n()).count("notReached", line.notReached());
    json.object(
        "recorded",
        times ->
            times
                .number("mean", line.recordedMean(), DECIMALS)
                .number("median", line.recordedMedian(), DECIMALS)
                .number("p90", line.recordedP90(), DECIMALS));
    json.object(
        "simulated",
        times ->
            times
                .number("mean", line.simulatedMean(), DECIMALS)
                .number("median", line.simulatedMedian(), DECIMALS)
                .number("p90", line.simulatedP90(), DECIMALS));
    json.object(
        "difference",
        times ->
            times
                .number("mean", line.meanDifference(), DECIMALS)
                .number("median", line.medianDifference(), DECIMALS)
                .number("within60s", line.within(), SummaryFile.DECIMALS));
  }
}
