package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.drill.Drill;
import org.tocsin.experiment.Sweep;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.page.SweepPage;
import org.tocsin.report.rows.SweepRows;
import org.tocsin.report.text.Messages;

/** The files of a sweep: tables of its design, runs and effects, and a page to be read. */
public final class SweepFiles {

  public static final String PAGE = "sweep.html";

  private SweepFiles() {}

  /**
   * Writes all of them into a folder.
   *
   * @param drill as it is without any factor changed
   */
  public static void write(
      Path directory, Sweep sweep, Drill drill, Provenance provenance, Messages messages) {
    SweepRows.design(directory.resolve("design.csv"), sweep);
    SweepRows.runs(directory.resolve("runs.csv"), sweep);
    SweepRows.effects(directory.resolve("effects.csv"), sweep);
    Path page = directory.resolve(PAGE);
    try {
      Files.writeString(page, SweepPage.render(sweep, drill, provenance, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(page + ": can't be written: " + e.getMessage(), e);
    }
  }
}
