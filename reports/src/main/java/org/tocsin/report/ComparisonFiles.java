package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tocsin.experiment.SimultaneousComparison;
import org.tocsin.report.file.ComparisonFile;
import org.tocsin.report.model.Detection;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.page.ComparisonPage;
import org.tocsin.report.rows.DifferenceTable;
import org.tocsin.report.text.Messages;

/** The files of a comparison: for other programs, for a spreadsheet, and to be read. */
public final class ComparisonFiles {

  public static final String PAGE = "comparison.html";
  private static final String JSON = "comparison.json";
  private static final String TABLE = "comparison.csv";

  private ComparisonFiles() {}

  /**
   * Writes all of them into a folder.
   *
   * @param provenances where each variant comes from, in their order
   */
  public static void write(
      Path directory,
      SimultaneousComparison all,
      List<Provenance> provenances,
      Optional<Detection> detection,
      Messages messages) {
    ComparisonFile.write(directory.resolve(JSON), all, provenances, detection, messages);
    DifferenceTable.write(directory.resolve(TABLE), all, detection);
    Path page = directory.resolve(PAGE);
    try {
      Files.writeString(page, ComparisonPage.render(all, provenances, detection, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(page + ": can't be written: " + e.getMessage(), e);
    }
  }
}
