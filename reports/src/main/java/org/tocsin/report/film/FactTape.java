package org.tocsin.report.film;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.IncidentFact;
import org.tocsin.timeline.OfUnit;

/** The facts from time 0 on as a reader sees them, each with the incident and the unit it is of. */
final class FactTape {

  /**
   * One fact.
   *
   * @param word its kind, as a place among {@link #words}
   * @param incident its number, -1 if it is of none
   * @param unit its number, -1 if it is of none
   * @param subject what else it is of, such as a road or an inject; empty if it is of one of these
   * @param detail what else there is to say, without the unit's name; empty if nothing
   */
  record Line(long atTenths, int word, int incident, int unit, String subject, String detail) {}

  private final IncidentTracks incidents;
  private final UnitTracks units;
  private final Map<FactKind, Integer> words = new LinkedHashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private long lastMillis;

  FactTape(IncidentTracks incidents, UnitTracks units) {
    this.incidents = incidents;
    this.units = units;
  }

  void add(Fact fact) {
    if (fact.atMillis() < 0) {
      return;
    }
    lastMillis = fact.atMillis();
    int word = words.computeIfAbsent(fact.kind(), kind -> words.size());
    String actor = fact instanceof OfUnit of ? of.unit().id() : "";
    int unit = units.numberOf(actor);
    if (fact instanceof IncidentFact ofIncident) {
      // What a unit does for an incident is told with the unit first.
      String detail = fact.detail();
      String rest =
          unit >= 0 && detail.startsWith(actor) ? detail.substring(actor.length()).strip() : detail;
      add(fact, word, incidents.numberOf(ofIncident.incident()), unit, "", rest);
    } else {
      add(fact, word, -1, unit, unit < 0 ? fact.subject() : "", fact.detail());
    }
  }

  private void add(Fact fact, int word, int incident, int unit, String subject, String detail) {
    lines.add(new Line(Tenths.of(fact.atMillis()), word, incident, unit, subject, detail));
  }

  List<String> words() {
    return words.keySet().stream().map(FactKind::word).toList();
  }

  List<Line> lines() {
    return lines;
  }

  /** When the last of all facts happened; 0 if there is none. */
  long lastMillis() {
    return lastMillis;
  }
}
