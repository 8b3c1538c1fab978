package org.tocsin.report.file;

import java.io.IOException;
import java.util.List;
import org.tocsin.report.model.ClauseLine;
import org.tocsin.report.model.MeanTargetLine;
import org.tocsin.report.model.ShareTargetLine;
import org.tocsin.report.model.TargetLine;

/**
 * A target in {@code summary.json}. A mean has keys of its own; those of a share are null in it, so
 * that no program takes one for the other.
 */
final class TargetEntry {

  private static final int DECIMALS = SummaryFile.DECIMALS;

  private TargetEntry() {}

  static void write(JsonFile json, TargetLine line) throws IOException {
    clause(json, line);
    if (line instanceof ShareTargetLine share) {
      share(json, share);
    } else {
      mean(json, (MeanTargetLine) line);
    }
    json.truth("met", line.isJudged() ? line.met() : null);
  }

  private static void clause(JsonFile json, TargetLine line) throws IOException {
    ClauseLine clause = line.clause();
    json.text("id", line.id()).text("label", clause.label());
    json.object(
        "clock", clock -> clock.text("from", clause.clockFrom()).text("to", clause.clockTo()));
    json.text("tier", clause.tier());
    Integer unit = clause.unit();
    if (unit != null) {
      json.count("unit", unit);
    }
    words(json, "types", clause.types());
    unlessEmpty(json, "severities", clause.severities());
    if (!clause.priorities().isEmpty()) {
      json.array(
          "priorities",
          list -> {
            for (int priority : clause.priorities()) {
              list.number((double) priority, 0);
            }
          });
    }
    unlessEmpty(json, "zones", clause.zones());
    unlessEmpty(json, "grades", clause.grades());
  }

  private static void share(JsonFile json, ShareTargetLine line) throws IOException {
    json.number("target", line.targetSeconds(), 3)
        .number("requiredShare", line.requiredShare(), DECIMALS);
    json.count("n", line.n()).count("notNeeded", line.notNeeded());
    json.number("attained", line.attained().value(), DECIMALS);
    json.interval("ci95", line.attained(), DECIMALS);
  }

  private static void mean(JsonFile json, MeanTargetLine line) throws IOException {
    json.absent("target").absent("requiredShare");
    json.number("targetMean", line.targetSeconds(), 3);
    json.count("n", line.n())
        .count("notReached", line.notReached())
        .count("notNeeded", line.notNeeded());
    json.absent("attained").absent("ci95");
    json.number("attainedMean", line.attained().value(), DECIMALS);
    json.interval("ci95Mean", line.attained(), DECIMALS);
  }

  private static void unlessEmpty(JsonFile json, String name, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      words(json, name, values);
    }
  }

  private static void words(JsonFile json, String name, List<String> values) throws IOException {
    json.array(
        name,
        list -> {
          for (String value : values) {
            list.text(value);
          }
        });
  }
}
