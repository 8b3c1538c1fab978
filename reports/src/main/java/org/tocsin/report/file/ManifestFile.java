package org.tocsin.report.file;

import java.nio.file.Path;
import org.tocsin.experiment.Results;
import org.tocsin.report.Provenance;

/** {@code manifest.json}: what a run was made from, and by which program. */
public final class ManifestFile {

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
          json.text("version", provenance.tocsinVersion()).text("java", provenance.javaVersion());
        });
  }
}
