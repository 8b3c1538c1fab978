package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Station;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.Communication;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.Effect;
import org.tocsin.drill.RoadEffect;
import org.tocsin.incident.Cause;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.scenario.format.ExpectSection;
import org.tocsin.timeline.FactKind.Topic;

/**
 * What facts of a drill can be about.
 *
 * @param entries of the demand, and the incidents that injects add
 * @param wrong ids of incidents that are written too, but not as they must be
 * @param causes by the id of the type that causes
 * @param types of the entries, and of what such incidents cause
 * @param named what has names of its own: injects, roads, stations, hospitals, expected actions
 */
record FactNames(
    List<DemandEntry> entries,
    Set<String> wrong,
    Map<String, List<Cause>> causes,
    Set<IncidentType> types,
    Map<Topic, Set<String>> named) {

  static FactNames of(
      City city,
      List<DemandEntry> demand,
      List<String> writtenDemand,
      List<InjectResolver.Planned> injects,
      Map<String, List<Cause>> causes,
      List<ExpectSection> expects) {
    List<Effect> effects = injects.stream().flatMap(one -> one.effects().stream()).toList();
    List<DemandEntry> entries = new ArrayList<>(demand);
    Map<Topic, Set<String>> named = new EnumMap<>(Topic.class);
    named.put(Topic.ROADS, new LinkedHashSet<>());
    named.put(Topic.COMMUNICATION, new LinkedHashSet<>());
    for (Effect effect : effects) {
      if (effect instanceof AddIncidents added) {
        entries.add(added.added());
      } else if (effect instanceof RoadEffect road) {
        named.get(Topic.ROADS).add(road.roads().name());
      } else if (effect instanceof CutDispatch) {
        named.get(Topic.COMMUNICATION).add(Communication.DISPATCH.word());
      } else if (effect instanceof CutRadio) {
        named.get(Topic.COMMUNICATION).add(Communication.RADIO.word());
      } else if (effect instanceof CutAlerting) {
        named.get(Topic.COMMUNICATION).add(Communication.ALERTING.word());
      }
    }
    Set<String> wrong = new LinkedHashSet<>(writtenDemand);
    injects.forEach(one -> wrong.addAll(DemandEffectResolver.ids(one)));
    entries.forEach(entry -> wrong.remove(entry.id()));
    named.put(Topic.INJECT, names(injects.stream().map(InjectResolver.Planned::id).toList()));
    named.put(Topic.EXPECTED_ACTION, names(ExpectResolver.ids(expects)));
    named.put(Topic.STATION, names(city.stations().stream().map(Station::id).toList()));
    named.put(Topic.HOSPITAL, names(city.hospitals().stream().map(Hospital::id).toList()));
    return new FactNames(entries, wrong, causes, types(entries, causes), named);
  }

  private static Set<IncidentType> types(
      List<DemandEntry> entries, Map<String, List<Cause>> causes) {
    return Cause.reach(entries.stream().map(DemandEntry::type).toList(), causes);
  }

  /** The entry that an incident is of, by the incident's id or the entry's. */
  Optional<DemandEntry> entry(String incident) {
    return entries.stream()
        .filter(one -> incident.equals(one.id()) || incident.startsWith(one.id() + "/"))
        .max(Comparator.comparing(one -> one.id().length()));
  }

  /** Whether an incident is written, but not as it must be. */
  boolean isWrong(String incident) {
    return wrong.stream().anyMatch(id -> incident.equals(id) || incident.startsWith(id + "/"));
  }

  /** Types of the incidents meant by an id; of all that may come of an entry if it is unclear. */
  Set<IncidentType> typesOf(String incident) {
    Optional<DemandEntry> entry = entry(incident);
    if (entry.isEmpty()) {
      return types;
    }
    boolean isOfEntry = incident.equals(entry.get().id());
    String number = isOfEntry ? "" : incident.substring(entry.get().id().length() + 1);
    return number.contains("/") ? types(List.of(entry.get()), causes) : Set.of(entry.get().type());
  }

  private static Set<String> names(List<String> all) {
    return all.stream().collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> of(Topic topic) {
    return named.getOrDefault(topic, Set.of());
  }
}
