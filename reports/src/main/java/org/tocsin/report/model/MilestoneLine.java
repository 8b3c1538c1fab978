package org.tocsin.report.model;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.Milestone;

/**
 * Something that happens, as an author wrote it.
 *
 * @param fact the word of the timeline
 * @param about what it is about, by the author's keys, in their order
 * @param count the how many-th time
 */
public record MilestoneLine(String fact, Map<String, String> about, int count) {

  static MilestoneLine of(Milestone milestone) {
    Map<String, String> about = new LinkedHashMap<>();
    for (FactFilter filter : milestone.pattern().filters()) {
      about.put(filter.key(), filter.value());
    }
    return new MilestoneLine(milestone.pattern().kind().word(), about, milestone.count());
  }
}
