package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.Zone;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.DemandSection;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** What calls for help, at its places. */
final class DemandResolver {

  private final Streets streets;
  private final ZoneMap zoneMap;
  private final WhereResolver where;
  private final Optional<DrillClock> clock;
  private final Problems problems;
  private final Lookup lookup;
  private final Named<IncidentType> types;

  /**
   * @param clock empty if it is wrong; then no time is checked
   */
  DemandResolver(
      Streets streets,
      List<Zone> zones,
      WhereResolver where,
      Optional<DrillClock> clock,
      Named<IncidentType> types,
      Problems problems) {
    this.streets = streets;
    this.where = where;
    this.zoneMap = new ZoneMap(zones);
    this.clock = clock;
    this.types = types;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** Ids of all entries, whether they are right or not. */
  static List<String> ids(List<DemandSection> sections) {
    return sections.stream().map(DemandResolver::id).toList();
  }

  private static String id(DemandSection section) {
    return section.id().orElse(section.type().value());
  }

  List<DemandEntry> resolve(List<DemandSection> sections) {
    List<DemandEntry> entries = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (DemandSection section : sections) {
      Optional<IncidentType> type = lookup.find(section.type(), types, "incident type");
      String id = id(section);
      if (!lookup.isFirst(id, ids, section.spot(), "demand") || type.isEmpty()) {
        continue;
      }
      if (section instanceof DemandSection.Everyday everyday) {
        where
            .places(everyday.where())
            .map(p -> new PoissonDemand(id, type.get(), p, everyday.perDay(), everyday.hours()))
            .ifPresent(entries::add);
      } else {
        scripted(id, type.get(), (DemandSection.Scripted) section).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Optional<DemandEntry> scripted(
      String id, IncidentType type, DemandSection.Scripted section) {
    SimTime at = clock.map(known -> time(section.at(), known)).orElse(SimTime.ofMillis(0));
    return lookup
        .locate(streets, section.place().value(), section.place().spot(), "demand " + id)
        .map(
            location ->
                new ScriptedDemand(
                    id,
                    type,
                    new Places(
                        List.of(
                            new Place(location, zoneMap.find(location.position()).orElse(null))),
                        new double[] {1}),
                    at));
  }

  private SimTime time(Spotted<Moment> written, DrillClock known) {
    SimTime at = written.value().at(known);
    if (at.millis() < 0 || at.compareTo(known.demandEnd()) >= 0) {
      problems.error(
          written.spot(),
          "happens at " + at + " of the drill",
          "from 00:00:00 to the end of demand at " + known.demandEnd());
    }
    return at;
  }
}
