package org.tocsin.report.page;

import org.tocsin.report.model.ReportModel;
import org.tocsin.report.text.StoredText;

/** The head of a page: nothing is loaded from anywhere. */
final class PageHead {

  /** Nothing may be loaded, whatever a name in a scenario tries. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final String STYLE = "page.css";

  private PageHead() {}

  static void write(Markup markup, ReportModel model, String title) {
    write(markup, model.origin().tocsinVersion(), title, STYLE);
  }

  /** With style sheets that stand beside this class, one after the other. */
  static void write(Markup markup, String version, String title, String... styles) {
    markup.open("head").empty("meta", "charset", "utf-8");
    markup.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    markup.empty("meta", "name", "generator", "content", "Tocsin " + version);
    markup.element("title", title);
    markup.open("style");
    for (String style : styles) {
      markup.ready(StoredText.of(PageHead.class, style));
    }
    markup.close().close();
  }
}
