package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.file.ModelFile;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.AfterAction;
import org.tocsin.report.page.Page;
import org.tocsin.report.paper.FontChoice;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.paper.PdfFile;
import org.tocsin.report.text.Messages;

/**
 * The pages of a directory of results, made from its {@code report.json}: during a run and at any
 * time after it.
 */
public final class ReportPage {

  /** What a user hears who asks for what there is not. */
  public static final String NO_REVIEW =
      "no after-action report of a drill with neither injects nor expected actions";

  private ReportPage() {}

  /**
   * Writes the pages (again), in any language, and returns their paths: {@code report.html}, and
   * for a drill with injects or expected actions {@code after-action.html}.
   *
   * @throws IllegalArgumentException if {@code report.json} is absent or not ours; the message is
   *     for the user
   */
  public static List<Path> write(Path directory, Messages messages) {
    return write(directory, messages, null);
  }

  /**
   * The same, and {@code after-action.pdf} too.
   *
   * @param fonts where the fonts for it are looked for
   * @throws IllegalArgumentException also if there are none, or the drill has no after-action
   *     report; then nothing is written
   */
  public static List<Path> writeAndPrint(Path directory, Messages messages, FontSearch fonts) {
    return write(
        directory,
        messages,
        review -> {
          if (review.isEmpty()) {
            throw new IllegalArgumentException(NO_REVIEW);
          }
          return fonts.choose(review).whole();
        });
  }

  static List<Path> write(
      Path directory, Messages messages, @Nullable Function<String, FontChoice> fonts) {
    ReportModel model = ModelFile.read(directory.resolve("report.json"));
    String review = model.isExercise() ? AfterAction.render(model, messages) : "";
    FontChoice choice = fonts == null ? null : fonts.apply(review);
    List<Path> written = new ArrayList<>();
    written.add(write(directory.resolve("report.html"), Page.render(model, messages)));
    if (!review.isEmpty()) {
      written.add(write(directory.resolve("after-action.html"), review));
    }
    if (!review.isEmpty() && choice != null) {
      Path pdf = directory.resolve("after-action.pdf");
      PdfFile.write(pdf, review, choice);
      written.add(pdf);
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
