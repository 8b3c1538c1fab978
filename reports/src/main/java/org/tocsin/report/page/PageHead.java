package org.tocsin.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.tocsin.report.model.ReportModel;

/** The head of a page: nothing is loaded from anywhere. */
final class PageHead {

  /** Nothing may be loaded, whatever a name in a scenario tries. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final String STYLE = "page.css";

  private PageHead() {}

  static void write(Markup markup, ReportModel model, String title) {
    markup.open("head").empty("meta", "charset", "utf-8");
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.empty(
        "meta", "name", "generator", "content", "Tocsin " + model.origin().tocsinVersion());
    markup.element("title", title);
    markup.open("style").ready(styleSheet()).close().close();
  }

  private static String styleSheet() {
    try (InputStream in = PageHead.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException(STYLE + " is missing from this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
