package org.tocsin.report.page;

import java.util.List;

/**
 * A table of a page: headings, then cells from left to right; scrolls by itself on a narrow screen.
 */
final class Table {

  /** On a narrow screen the cells of a row stand below each other, each with its heading. */
  static final boolean STACKED = true;

  private final Markup markup;
  private final List<Boolean> numeric;
  private final List<String> labels;
  private int column;

  /** Begins a table; a heading that begins with {@code #} is over a column of numbers. */
  Table(Markup markup, String caption, List<String> headings) {
    this(markup, caption, !STACKED, headings);
  }

  Table(Markup markup, String caption, boolean stacked, List<String> headings) {
    this.markup = markup;
    this.labels =
        stacked
            ? headings.stream().map(h -> h.startsWith("#") ? h.substring(1) : h).toList()
            : List.of();
    this.numeric = headings.stream().map(heading -> heading.startsWith("#")).toList();
    markup.open(
        "div",
        "class",
        stacked ? "scroll stacked" : "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        caption);
    markup.open("table").element("caption", caption).open("thead").open("tr");
    for (String heading : headings) {
      boolean number = heading.startsWith("#");
      markup.element(
          "th",
          number ? heading.substring(1) : heading,
          "scope",
          "col",
          "class",
          number ? "n" : "t");
    }
    markup.close().close().open("tbody");
  }

  /** A row that only names the rows below it. */
  Table section(String title) {
    markup.open("tr", "class", "section");
    markup.element("th", title, "scope", "colgroup", "colspan", Integer.toString(numeric.size()));
    markup.close();
    return this;
  }

  Table row() {
    return row("");
  }

  /**
   * @param kind how it looks different from others; empty: not at all
   */
  Table row(String kind) {
    if (kind.isEmpty()) {
      markup.open("tr");
    } else {
      markup.open("tr", "class", kind);
    }
    column = 0;
    return this;
  }

  Table cell(String text) {
    markup.element(column == 0 ? "th" : "td", text, attributes());
    column++;
    return this;
  }

  /** A number with its interval in small print beside it. */
  Table cell(String text, String interval) {
    markup.open("td", attributes()).text(text);
    if (!interval.isEmpty()) {
      markup.text(" ").element("span", interval, "class", "ci");
    }
    markup.close();
    column++;
    return this;
  }

  /** A cell of markup made elsewhere in this program. */
  Table ready(String cell) {
    markup.open(column == 0 ? "th" : "td", attributes()).ready(cell).close();
    column++;
    return this;
  }

  Table endRow() {
    markup.close();
    return this;
  }

  void end() {
    markup.close().close().close();
  }

  private String[] attributes() {
    String kind = numeric.get(column) ? "n" : "t";
    if (column == 0) {
      return new String[] {"scope", "row", "class", kind};
    }
    return labels.isEmpty()
        ? new String[] {"class", kind}
        : new String[] {"class", kind, "data-label", labels.get(column)};
  }
}
