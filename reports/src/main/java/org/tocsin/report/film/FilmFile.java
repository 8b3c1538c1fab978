package org.tocsin.report.film;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.tocsin.report.model.Provenance;
import org.tocsin.report.text.Messages;
import org.tocsin.report.text.StoredText;

/**
 * {@code film.html}: one page with its styles, scripts and everything that it shows inside. It
 * opens from disk, and its own rules forbid it to load anything.
 */
public final class FilmFile {

  /** The page's scripts, in an order in which each knows those before it. */
  static final List<String> SCRIPTS =
      List.of(
          "unpack",
          "dom",
          "take",
          "time",
          "details",
          "inks",
          "view",
          "marks",
          "names",
          "gestures",
          "pane",
          "strip",
          "lanes",
          "knowledge",
          "panels",
          "player",
          "keys",
          "page",
          "play");

  private static final String RULES =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:";

  private FilmFile() {}

  /**
   * Writes the page of one take, or of several that play side by side.
   *
   * @param takes recorded to their ends
   */
  public static void write(
      Path file, List<FilmRecorder> takes, Provenance provenance, Messages messages) {
    try {
      Files.writeString(file, page(takes, provenance, messages));
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": can't be written: " + e.getMessage(), e);
    }
  }

  static String page(List<FilmRecorder> takes, Provenance provenance, Messages messages) {
    String title = messages.drill(provenance.scenario(), takes.get(0).drill().name());
    String scripts =
        SCRIPTS.stream()
            .map(name -> StoredText.of(FilmFile.class, name + ".js"))
            .collect(Collectors.joining("\n"));
    return "<!doctype html>\n<html lang=\""
        + messages.language()
        + "\">\n<head>\n"
        + "<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + RULES
        + "\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<title>"
        + escaped(title)
        + "</title>\n"
        + "<style>\n"
        + StoredText.of(FilmFile.class, "film.css")
        + "</style>\n</head>\n<body>\n"
        + "<script type=\"application/json\" id=\"film\">"
        + new FilmJson(takes, provenance, messages).text(title)
        + "</script>\n"
        + "<script>\n\"use strict\";\n(() => {\n"
        + scripts
        + "\n})();\n</script>\n"
        + "</body>\n</html>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
