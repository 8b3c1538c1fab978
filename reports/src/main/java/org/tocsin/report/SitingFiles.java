package org.tocsin.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.tocsin.report.file.SitingFile;
import org.tocsin.report.model.SitingModel;
import org.tocsin.report.page.SitingPage;
import org.tocsin.report.rows.SitingTables;
import org.tocsin.report.text.Messages;

/** The files of {@code tocsin site}, but for the scenarios, which others write. */
public final class SitingFiles {

  /** The scenario with the selected layout. */
  public static final String SELECTED = "selected.yaml";

  /** The scenario with all layouts as variants. */
  public static final String LAYOUTS = "layouts.yaml";

  /** The names of all files, the scenarios too. */
  public static final Set<String> NAMES =
      Set.of(
          "site.json",
          "candidates.csv",
          "layouts.csv",
          "pareto.csv",
          "site.html",
          SELECTED,
          LAYOUTS);

  private SitingFiles() {}

  public static void write(Path directory, SitingModel model, Messages messages) {
    SitingFile.write(directory.resolve("site.json"), model);
    SitingTables.writeLayouts(directory.resolve("layouts.csv"), model);
    SitingTables.writeCandidates(directory.resolve("candidates.csv"), model);
    SitingTables.writeFront(directory.resolve("pareto.csv"), model);
    Path page = directory.resolve("site.html");
    try {
      Files.writeString(page, SitingPage.render(model, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(page + ": can't be written: " + e.getMessage(), e);
    }
  }
}
