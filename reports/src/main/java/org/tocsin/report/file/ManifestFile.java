package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tocsin.experiment.Results;
import org.tocsin.experiment.Stopping;
import org.tocsin.report.model.Provenance;

/** {@code manifest.json}: what a run was made from, and by which program. */
public final class ManifestFile {

  private static final int DECIMALS = 6;

  private ManifestFile() {}

  public static void write(Path file, Results results, Provenance provenance) {
    JsonFile.write(
        file,
        json -> {
          json.count("tocsin", JsonFile.FORMAT);
          json.text("scenario", provenance.scenario()).text("sha256", provenance.scenarioSha256());
          json.array(
              "inputs",
              list -> {
                for (Provenance.InputFile input : provenance.inputs()) {
                  list.object(
                      entry -> entry.text("file", input.name()).text("sha256", input.sha256()));
                }
              });
          json.array(
              "settings",
              list -> {
                for (String setting : provenance.settings()) {
                  list.text(setting);
                }
              });
          json.count("seed", results.seed()).count("replications", results.replications());
          precision(json, results.stopping().orElse(null));
          json.text("version", provenance.tocsinVersion()).text("java", provenance.javaVersion());
        });
  }

  /** How the number of replications came about, if it was not given. */
  private static void precision(JsonFile json, @Nullable Stopping stopping) throws IOException {
    if (stopping == null) {
      json.absent("precision");
      return;
    }
    json.object(
        "precision",
        entry ->
            entry
                .number("asked", stopping.plan().precision(), DECIMALS)
                .count("max", stopping.plan().most())
                .truth("reached", stopping.precise())
                .count("arrivals", stopping.last().arrivals())
                .number("mean", stopping.last().mean(), DECIMALS)
                .number("p90", stopping.last().p90(), DECIMALS));
  }
}
