package org.tocsin.report.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML in the writing: whatever comes from a scenario or the catalogue is escaped, and what is
 * opened is closed in order.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes as name and value in turn. */
  Markup open(String tag, String... attributes) {
    tag(tag, attributes);
    open.push(tag);
    return this;
  }

  Markup close() {
    html.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element that holds only text. */
  Markup element(String tag, String text, String... attributes) {
    tag(tag, attributes);
    return text(text).closed(tag);
  }

  /** An element of SVG or HTML without content. */
  Markup empty(String tag, String... attributes) {
    tag(tag, attributes);
    html.setLength(html.length() - 1);
    html.append("/>\n");
    return this;
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Markup made elsewhere in this program. */
  Markup ready(String markup) {
    html.append(markup);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("markup: " + open + " still open");
    }
    return html.toString();
  }

  private Markup closed(String tag) {
    html.append("</").append(tag).append(">\n");
    return this;
  }

  private void tag(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      html.append('"');
    }
    html.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
  }
}
