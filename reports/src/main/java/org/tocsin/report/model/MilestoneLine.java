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
      if (filter instanceof FactFilter.OfIncident of) {
        about.put("incident", of.id());
      } else if (filter instanceof FactFilter.OfIncidentType of) {
        about.put("type", of.type());
      } else if (filter instanceof FactFilter.OfTier of) {
        about.put("tier", of.tier());
      } else if (filter instanceof FactFilter.OfUnitOrType of) {
        about.put("unit", of.id());
      } else if (filter instanceof FactFilter.OfStation of) {
        about.put("station", of.station());
      } else if (filter instanceof FactFilter.OfLevel of) {
        about.put("level", of.level());
      } else if (filter instanceof FactFilter.Named named) {
        about.put("name", named.name());
      }
    }
    return new MilestoneLine(milestone.pattern().kind().word(), about, milestone.count());
  }
}
