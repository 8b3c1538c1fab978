package org.tocsin.roads;

import java.util.ArrayList;
import java.util.List;

/**
 * What the source of the streets calls a segment: the OpenStreetMap way that it is a part of, or
 * the id of its row. Several where pieces of road that nothing joins between have become one
 * segment; none if the source has no names of its own for its roads.
 */
public record SourceIds(List<String> all) {

  static final SourceIds NONE = new SourceIds(List.of());

  /** Nobody types this. */
  private static final String BETWEEN = "\u001F";

  public SourceIds {
    all = List.copyOf(all);
  }

  /** Those of a chain: each once, in the order in which they follow each other. */
  SourceIds and(SourceIds next) {
    List<String> joined = new ArrayList<>(all);
    next.all.stream().filter(id -> !joined.contains(id)).forEach(joined::add);
    return joined.size() == all.size() ? this : new SourceIds(joined);
  }

  /** As one text, to be stored. */
  String text() {
    return String.join(BETWEEN, all);
  }

  /** From the text that was stored. */
  static SourceIds ofText(String text) {
    return text.isEmpty() ? NONE : new SourceIds(List.of(text.split(BETWEEN)));
  }
}
