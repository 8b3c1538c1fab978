package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/**
 * {@code report.html} of a directory of results, made from its {@code report.json}: during a run
 * and at any time after it.
 */
public final class ReportPage {

  private ReportPage() {}

  /**
   * Writes the page (again), in any language, and returns its path.
   *
   * @throws IllegalArgumentException if {@code report.json} is absent or not ours; the message is
   *     for the user
   */
  public static Path write(Path directory, Messages messages) {
    ReportModel model = ModelFile.read(directory.resolve("report.json"));
    Path page = directory.resolve("report.html");
    try {
      return Files.writeString(page, Page.render(model, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(page + ": can't be written: " + e.getMessage(), e);
    }
  }
}
