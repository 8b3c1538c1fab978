package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.scenario.format.FactSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactKind.Topic;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/** What an author says may happen, and whether it can. */
final class FactResolver {

  private final City city;
  private final FactNames names;
  private final Problems problems;
  private final Lookup lookup;

  FactResolver(City city, FactNames names, Problems problems) {
    this.city = city;
    this.names = names;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** The milestone; empty, with problems, if it cannot be reached. */
  Optional<Milestone> milestone(FactSection section) {
    int before = problems.count();
    FactKind kind = section.kind();
    FactPattern pattern = FactPattern.of(kind);
    boolean isOfIncident = kind.topic() == Topic.INCIDENT;
    pattern = with(pattern, section.incident(), isOfIncident, "incident", this::incident);
    pattern = with(pattern, section.type(), isOfIncident, "type", this::type);
    pattern = with(pattern, section.tier(), kind.isOfUnit(), "tier", this::tier);
    pattern = with(pattern, section.unit(), kind.isOfUnit(), "unit", this::unit);
    pattern = with(pattern, section.station(), kind.isOfUnit(), "station", this::station);
    pattern = with(pattern, section.level(), kind.isAtLevel(), "level", this::level);
    pattern =
        with(pattern, section.name(), kind.topic().isNamed(), "name", n -> name(n, kind.topic()));
    checkCount(section);
    return problems.count() == before
        ? Optional.of(new Milestone(pattern, section.count()))
        : Optional.empty();
  }

  private FactPattern with(
      FactPattern pattern,
      Optional<Spotted<String>> written,
      boolean hasSuch,
      String key,
      Function<Spotted<String>, FactFilter> filter) {
    if (written.isEmpty()) {
      return pattern;
    }
    if (!hasSuch) {
      problems.error(
          written.get().spot(),
          "\""
              + pattern.kind().word()
              + "\" is no fact with a"
              + (key.equals("incident") ? "n " : " ")
              + key,
          keysOf(pattern.kind()));
      return pattern;
    }
    return pattern.and(filter.apply(written.get()));
  }

  private static String keysOf(FactKind kind) {
    String of = kind.topic() == Topic.INCIDENT ? "incident, type" : "";
    String unit = kind.isOfUnit() ? ", tier, unit, station" : "";
    String level = kind.isAtLevel() ? ", level" : "";
    String name = kind.topic().isNamed() ? "name" : "";
    String all = of + unit + level + name;
    if (all.isEmpty()) {
      return "none of these keys, as it is about the whole city";
    }
    return "it may have " + (all.startsWith(", ") ? all.substring(2) : all);
  }

  /** An entry, an incident of one, or what such an incident causes. */
  private FactFilter incident(Spotted<String> id) {
    String written = id.value();
    Optional<DemandEntry> entry =
        names.entries().stream()
            .filter(one -> written.equals(one.id()) || written.startsWith(one.id() + "/"))
            .max(Comparator.comparing(one -> one.id().length()));
    if (entry.isEmpty()) {
      lookup.unknown(
          id.spot(), "incident", written, names.entries().stream().map(DemandEntry::id).toList());
    } else if (!canHave(entry.get(), written.substring(entry.get().id().length()))) {
      String name = entry.get().id();
      problems.error(
          id.spot(),
          "no incident \"" + written + "\"",
          entry.get() instanceof ScriptedDemand
              ? name + ", of which there is one, " + name + "/1"
              : name + " for the first, " + name + "/2 for the second, and so on");
    }
    return new FactFilter.OfIncident(written);
  }

  /** Whether there may be a number of an entry, and of what such an incident causes. */
  private static boolean canHave(DemandEntry entry, String rest) {
    String number = entry instanceof ScriptedDemand ? "1" : "[1-9]\\d{0,8}";
    return rest.isEmpty() || rest.matches("/" + number + "(/[^/]+(/[1-9]\\d{0,8})?)*");
  }

  private FactFilter type(Spotted<String> id) {
    List<String> known = names.types().stream().map(IncidentType::id).toList();
    check(id, "incident of type", known);
    return new FactFilter.OfIncidentType(id.value());
  }

  private FactFilter tier(Spotted<String> id) {
    check(id, "unit of tier", city.tiersOfAll().stream().map(Tier::id).toList());
    return new FactFilter.OfTier(id.value());
  }

  private FactFilter unit(Spotted<String> id) {
    boolean known =
        city.units().stream()
            .anyMatch(u -> u.id().equals(id.value()) || u.type().id().equals(id.value()));
    if (!known) {
      Stream<String> types = city.units().stream().map(u -> u.type().id()).distinct();
      lookup.unknown(id.spot(), "unit", id.value(), types.toList());
    }
    return new FactFilter.OfUnitOrType(id.value());
  }

  private FactFilter station(Spotted<String> id) {
    check(id, "station", city.stations().stream().map(Station::id).toList());
    return new FactFilter.OfStation(id.value());
  }

  private FactFilter level(Spotted<String> id) {
    Stream<Need.Level> levels =
        names.types().stream().flatMap(type -> type.need().levels().stream());
    check(id, "level of alarm", levels.map(Need.Level::id).distinct().toList());
    return new FactFilter.OfLevel(id.value());
  }

  private FactFilter name(Spotted<String> id, Topic topic) {
    check(id, topic.noun(), names.of(topic));
    return new FactFilter.Named(id.value());
  }

  private void check(Spotted<String> id, String kind, Collection<String> known) {
    if (!known.contains(id.value())) {
      lookup.unknown(id.spot(), kind, id.value(), known);
    }
  }

  /** More units than there are will never come. */
  private void checkCount(FactSection section) {
    if (section.kind().isOfUnit() && section.count() > 1) {
      long all = city.units().stream().filter(unit -> isMeant(unit, section)).count();
      boolean onlyUnits = city.community().isEmpty();
      if (onlyUnits && section.count() > all) {
        problems.error(
            section.spot(),
            "count " + section.count() + ", but there are " + all + " such units",
            "at most as many as there are");
      }
    }
  }

  private static boolean isMeant(Unit unit, FactSection section) {
    return matches(section.tier(), unit.station().tier().id())
        && matches(section.station(), unit.station().id())
        && (matches(section.unit(), unit.id()) || matches(section.unit(), unit.type().id()));
  }

  private static boolean matches(Optional<Spotted<String>> wanted, String id) {
    return wanted.map(name -> name.value().equals(id)).orElse(true);
  }
}
