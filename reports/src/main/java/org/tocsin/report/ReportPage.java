package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.AfterAction;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/**
 * The pages of a directory of results, made from its {@code report.json}: during a run and at any
 * time after it.
 */
public final class ReportPage {

  private ReportPage() {}

  /**
   * Writes the pages (again), in any language, and returns their paths: {@code report.html}, and
   * for a drill with injects or expected actions {@code after-action.html}.
   *
   * @throws IllegalArgumentException if {@code report.json} is absent or not ours; the message is
   *     for the user
   */
  public static List<Path> write(Path directory, Messages messages) {
    ReportModel model = ModelFile.read(directory.resolve("report.json"));
    List<Path> written = new ArrayList<>();
    written.add(write(directory.resolve("report.html"), Page.render(model, messages)));
    if (model.isExercise()) {
      written.add(
          write(directory.resolve("after-action.html"), AfterAction.render(model, messages)));
    }
    return written;
  }

  private static Path write(Path page, String html) {
    try {
      return Files.writeString(page, html);
    } catch (IOException e) {
      throw new UncheckedIOException(page + ": can't be written: " + e.getMessage(), e);
    }
  }
}
