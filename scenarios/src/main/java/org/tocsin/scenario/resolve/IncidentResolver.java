package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.incident.AlarmRule;
import org.tocsin.incident.Chances;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.random.RandomDuration;
import org.tocsin.scenario.format.AlarmSection;
import org.tocsin.scenario.format.IncidentSection;
import org.tocsin.scenario.format.LaneSection;
import org.tocsin.scenario.format.TransportSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/** The kinds of incidents, with their alarm levels looked up. */
final class IncidentResolver {

  private final Problems problems;
  private final Lookup lookup;

  IncidentResolver(Problems problems) {
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** Every kind that is right; what is wrong is told. */
  Named<IncidentType> types(Named<IncidentSection> sections) {
    Map<String, IncidentType> types = new LinkedHashMap<>();
    sections
        .values()
        .forEach((id, section) -> type(id, section).ifPresent(type -> types.put(id, type)));
    return new Named<>(types, sections.names());
  }

  private Optional<IncidentType> type(String id, IncidentSection s) {
    Optional<Need> need = need(s);
    Optional<AlarmRule> alarm = s.alarm().flatMap(section -> rule(section, s.needs()));
    if (need.isEmpty() || alarm.isPresent() != s.alarm().isPresent()) {
      return Optional.empty();
    }
    IncidentType plain =
        new IncidentType(
                id, s.severity(), s.priority(), need.get(), RandomDuration.ZERO, s.course())
            .withDetection(s.detection())
            .withRestock(s.restock());
    IncidentType alarmed = alarm.map(plain::withAlarm).orElse(plain);
    IncidentType carried =
        s.transport().map(TransportSection::transport).map(alarmed::withTransport).orElse(alarmed);
    IncidentType led = s.agency().map(Spotted::value).map(carried::withAgency).orElse(carried);
    return Optional.of(s.lane().map(LaneSection::lanes).map(led::withLanes).orElse(led));
  }

  private Optional<Need> need(IncidentSection section) {
    List<Need.Level> levels = new ArrayList<>();
    for (String id : section.needs().values().keySet()) {
      amounts(id, section, new LinkedHashSet<>())
          .ifPresent(amounts -> levels.add(new Need.Level(id, capabilities(amounts))));
    }
    if (levels.isEmpty() && section.needs().names().isEmpty()) {
      problems.error(section.needSpot(), "no level", "at least one, such as first");
    }
    return levels.size() == section.needs().names().size() && !levels.isEmpty()
        ? Optional.of(new Need(levels))
        : Optional.empty();
  }

  /** The total wanted at a level; empty, with a problem, if it leads back to itself. */
  private Optional<Map<String, Integer>> amounts(
      String id, IncidentSection section, Set<String> path) {
    var level = section.needs().find(id).orElse(null);
    if (level == null) {
      return Optional.empty();
    }
    path.add(id);
    Map<String, Integer> total = new LinkedHashMap<>();
    if (level.plus().isPresent()) {
      Spotted<String> other = level.plus().get();
      if (path.contains(other.value())) {
        problems.error(
            other.spot(),
            "level \"" + id + "\" adds to \"" + other.value() + "\", which leads back to it",
            "a level that does not depend on this one");
        return Optional.empty();
      }
      if (lookup.find(other, section.needs(), "level").isEmpty()) {
        return Optional.empty();
      }
      Optional<Map<String, Integer>> below = amounts(other.value(), section, path);
      if (below.isEmpty()) {
        return Optional.empty();
      }
      total.putAll(below.get());
    }
    level.amounts().forEach((capability, amount) -> total.merge(capability, amount, Integer::sum));
    return Optional.of(total);
  }

  private static Capabilities capabilities(Map<String, Integer> amounts) {
    Map<Capability, Integer> byCapability = new LinkedHashMap<>();
    amounts.forEach((name, amount) -> byCapability.put(new Capability(name), amount));
    return Capabilities.of(byCapability);
  }

  private Optional<AlarmRule> rule(AlarmSection alarm, Named<?> levels) {
    List<String> names = List.copyOf(levels.names());
    if (alarm.atOnce().isPresent() && !names.contains(alarm.atOnce().get().value())) {
      lookup.find(alarm.atOnce().get(), levels, "level");
      return Optional.empty();
    }
    boolean known = true;
    for (String found : alarm.finds().names()) {
      if (!names.contains(found)) {
        lookup.unknown(alarm.finds().spot(found, alarm.findsSpot()), "level", found, names);
        known = false;
      }
    }
    boolean whole = alarm.finds().names().size() == alarm.finds().values().size();
    double sum = alarm.finds().values().values().stream().mapToDouble(p -> p).sum();
    if (known && whole && !alarm.finds().names().isEmpty() && !Chances.areWhole(sum)) {
      problems.error(alarm.findsSpot(), "chances with sum " + sum, "sum 1");
      known = false;
    }
    if (!known || !whole) {
      return Optional.empty();
    }
    int atOnce = alarm.atOnce().map(level -> names.indexOf(level.value())).orElse(names.size() - 1);
    return Optional.of(
        new AlarmRule(atOnce, alarm.sizeUp(), chances(alarm.finds(), names), alarm.risesAfter()));
  }

  private static List<Double> chances(Named<Double> finds, List<String> levels) {
    return finds.names().isEmpty()
        ? List.of()
        : levels.stream().map(level -> finds.find(level).orElse(0.0)).toList();
  }
}
