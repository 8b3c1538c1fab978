package org.tocsin.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Drill;
import org.tocsin.report.DrillText;
import org.tocsin.report.ReportPage;
import org.tocsin.report.paper.FontFolders;
import org.tocsin.report.paper.FontSearch;
import org.tocsin.report.text.Messages;
import picocli.CommandLine.Option;

/** Whether the after-action report is also printed, and in which font. */
final class PaperOptions {

  @Option(names = "--pdf", description = "writes after-action.pdf too, with its fonts inside")
  private boolean pdf;

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description =
          "with --pdf: a TrueType font (.ttf, .ttc) for it (default: one of this machine)")
  private @Nullable String font;

  /**
   * Where its fonts are looked for; empty if nobody wants it.
   *
   * @throws UserMistake if the font that the user names can't be used
   */
  Optional<FontSearch> fonts(Terminal terminal) {
    if (!pdf) {
      if (font != null) {
        throw new UserMistake("--font: " + font + "; only with --pdf");
      }
      return Optional.empty();
    }
    FontSearch search =
        FontSearch.in(
            FontFolders.usual(
                terminal.environment(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "."))));
    try {
      return Optional.of(font == null ? search : search.lettersFrom(terminal.resolve(font)));
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--font: " + e.getMessage());
    }
  }

  /**
   * Refuses to begin what could not be printed.
   *
   * @throws UserMistake if the drill has no after-action report, or no font has its letters
   */
  static void check(FontSearch fonts, Drill drill, Messages messages) {
    if (drill.injects().isEmpty() && drill.expects().isEmpty()) {
      throw new UserMistake("--pdf: " + ReportPage.NO_REVIEW);
    }
    try {
      fonts.choose(DrillText.of(drill, messages)).whole();
    } catch (IllegalArgumentException e) {
      throw new UserMistake("--pdf: " + e.getMessage());
    }
  }
}
