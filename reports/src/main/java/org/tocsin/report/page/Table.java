package org.tocsin.report.page;

import java.util.List;

/**
 * A table of a page: headings, then cells from left to right; scrolls by itself on a narrow screen.
 */
final class Table {

  private final Markup markup;
  private final List<Boolean> numeric;
  private int column;

  /** Begins a table; a heading that begins with {@code #} is over a column of numbers. */
  Table(Markup markup, String caption, List<String> headings) {
    this.markup = markup;
    this.numeric = headings.stream().map(heading -> heading.startsWith("#")).toList();
    markup.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", caption);
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
    markup.open("tr");
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
    markup.open("td", "class", "n").text(text);
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
    return column == 0
        ? new String[] {"scope", "row", "class", kind}
        : new String[] {"class", kind};
  }
}
