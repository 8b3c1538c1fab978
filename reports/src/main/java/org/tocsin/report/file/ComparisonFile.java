package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Comparison;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.measure.Difference;
import org.tocsin.measure.Interval;
import org.tocsin.measure.PairedSpread;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.DifferenceText;
import org.tocsin.report.text.Messages;

/** {@code comparison.json}: all differences of all variants for other programs. */
public final class ComparisonFile {

  private static final int DECIMALS = 6;

  private final SimultaneousComparison all;
  private final List<Provenance> provenances;
  private final Optional<Detection> detection;
  private final DifferenceText text;

  private ComparisonFile(
      SimultaneousComparison all,
      List<Provenance> provenances,
      Optional<Detection> detection,
      Messages messages) {
    this.all = all;
    this.provenances = provenances;
    this.detection = detection;
    this.text = new DifferenceText(all.baseline().drill().standards(), messages);
  }

  /**
   * Writes it.
   *
   * @param provenances where each variant comes from, in their order
   */
  public static void write(
      Path file,
      SimultaneousComparison all,
      List<Provenance> provenances,
      Optional<Detection> detection,
      Messages messages) {
    ComparisonFile content = new ComparisonFile(all, provenances, detection, messages);
    JsonFile.write(file, content::write);
  }

  private void write(JsonFile json) throws IOException {
    json.count("tocsin", JsonFile.FORMAT).text("baseline", all.baseline().variant().name());
    json.count("seed", all.baseline().seed());
    json.count("replications", all.baseline().replications());
    json.object(
        "confidence",
        level ->
            level
                .number("joint", all.confidence(), DECIMALS)
                .count("intervals", all.family())
                .number("each", all.each(), DECIMALS));
    Detection asked = detection.orElse(null);
    if (asked == null) {
      json.absent("detect");
    } else {
      json.object(
          "detect",
          entry -> entry.number("seconds", asked.seconds(), 3).number("power", asked.power(), 3));
    }
    json.array(
        "variants",
        list -> {
          for (int i = 0; i < provenances.size(); i++) {
            int at = i;
            list.object(entry -> variant(entry, at));
          }
        });
    json.text("version", provenances.get(0).tocsinVersion());
  }

  private void variant(JsonFile json, int at) throws IOException {
    Results results = all.results().get(at);
    Provenance provenance = provenances.get(at);
    json.text("name", results.variant().name()).text("scenario", provenance.scenario());
    json.text("sha256", provenance.scenarioSha256());
    json.array(
        "settings",
        list -> {
          for (String setting : provenance.settings()) {
            list.text(setting);
          }
        });
    json.count("incidents", results.incidents());
    if (at == 0) {
      return;
    }
    Comparison comparison = all.comparisons().get(at - 1);
    json.truth("sameIncidents", comparison.hasSameIncidents());
    json.array(
        "differences",
        list -> {
          for (Difference difference : comparison.differences()) {
            list.object(entry -> difference(entry, difference));
          }
          for (Difference difference : comparison.byGroup()) {
            list.object(entry -> difference(entry, difference));
          }
        });
  }

  private void difference(JsonFile json, Difference difference) throws IOException {
    boolean isHeadline = Comparison.isHeadline(difference);
    json.text("id", difference.id()).text("label", text.label(difference));
    json.text("statistic", difference.statistic()).text("unit", difference.unit());
    json.object(
        "group",
        group -> {
          for (Map.Entry<String, String> key : difference.group().entrySet()) {
            group.text(key.getKey(), key.getValue());
          }
        });
    json.number("baseline", difference.first(), DECIMALS);
    json.number("variant", difference.second(), DECIMALS);
    json.number("difference", difference.difference().value(), DECIMALS);
    interval(json, "ci95", difference.difference().interval());
    interval(json, "joint", isHeadline ? all.interval(difference) : null);
    PairedSpread spread = difference.spread().orElse(null);
    json.number("deviation", spread == null ? null : (Double) spread.deviation(), DECIMALS);
    Integer needed = detection.flatMap(d -> d.replications(all, difference)).orElse(null);
    if (needed == null) {
      json.absent("replicationsToShow");
    } else {
      json.count("replicationsToShow", needed);
    }
  }

  private static void interval(JsonFile json, String name, @Nullable Interval interval)
      throws IOException {
    if (interval == null) {
      json.absent(name);
    } else {
      json.array(
          name, ends -> ends.number(interval.low(), DECIMALS).number(interval.high(), DECIMALS));
    }
  }
}
