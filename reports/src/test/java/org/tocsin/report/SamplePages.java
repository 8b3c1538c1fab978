package org.tocsin.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/** Writes sample pages for a person to look at; not a test. */
final class SamplePages {

  private SamplePages() {}

  public static void main(String[] arguments) throws IOException {
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    int side = Integer.parseInt(arguments[1]);
    GridTown town = new GridTown(side, Integer.parseInt(arguments[2]));
    ReportModel model = ReportModel.of(SampleResults.withMeans(town), SampleResults.provenance());
    for (String language : Messages.LANGUAGES) {
      Files.writeString(
          directory.resolve("report-" + language + ".html"),
          Page.render(model, Messages.in(language)));
    }
  }
}
