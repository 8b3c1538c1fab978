package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
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
  private final Known known;
  private final Problems problems;
  private final Lookup lookup;

  /**
   * What is there as the author wrote it; what of the rest is not found is no second mistake.
   *
   * @param forces all stations and units
   * @param incidents the entries of demand and those of injects
   */
  record Known(boolean forces, boolean incidents) {}

  FactResolver(City city, FactNames names, Known known, Problems problems) {
    this.city = city;
    this.names = names;
    this.known = known;
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
    if (problems.count() == before) {
      checkOrigins(section);
    }
    return problems.count() == before
        ? Optional.of(new Milestone(pattern, section.count()))
        : Optional.empty();
  }

  /** Whether what is named, each for itself, can come together. */
  private void checkOrigins(FactSection section) {
    if (known.forces()) {
      checkCount(section);
    }
    Optional<Spotted<String>> incident = section.incident();
    boolean isMeantKnown =
        known.incidents()
            && (names.wrong().isEmpty()
                || incident.map(id -> names.entry(id.value()).isPresent()).orElse(false));
    if (section.kind().topic() == Topic.INCIDENT && isMeantKnown) {
      Set<IncidentType> meant =
          new LinkedHashSet<>(incident.map(id -> names.typesOf(id.value())).orElse(names.types()));
      section.type().ifPresent(type -> meant.removeIf(one -> !one.id().equals(type.value())));
      new FactOrigins(city, problems).check(section, meant, names.types(), known.forces());
    }
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
      return "none of these keys: it is about "
          + (kind.topic() == Topic.DEMAND ? "the whole city" : "all " + kind.topic().noun());
    }
    return "it may have " + (all.startsWith(", ") ? all.substring(2) : all);
  }

  /** An entry, an incident of one, or what such an incident causes. */
  private FactFilter incident(Spotted<String> id) {
    String written = id.value();
    Optional<DemandEntry> entry = names.entry(written);
    if (entry.isEmpty() && (!known.incidents() || names.isWrong(written))) {
      return new FactFilter.OfIncident(written);
    }
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
    if (known.incidents() && names.wrong().isEmpty()) {
      check(id, "incident of type", names.types().stream().map(IncidentType::id).toList());
    }
    return new FactFilter.OfIncidentType(id.value());
  }

  private FactFilter tier(Spotted<String> id) {
    if (known.forces()) {
      check(id, "unit of tier", city.tiersOfAll().stream().map(Tier::id).toList());
    }
    return new FactFilter.OfTier(id.value());
  }

  private FactFilter unit(Spotted<String> id) {
    boolean isThere =
        city.units().stream()
            .anyMatch(u -> u.id().equals(id.value()) || u.type().id().equals(id.value()));
    if (!isThere && known.forces()) {
      Stream<String> types = city.units().stream().map(u -> u.type().id()).distinct();
      lookup.unknown(id.spot(), "unit", id.value(), types.toList());
    }
    return new FactFilter.OfUnitOrType(id.value());
  }

  private FactFilter station(Spotted<String> id) {
    if (known.forces()) {
      check(id, "station", city.stations().stream().map(Station::id).toList());
    }
    return new FactFilter.OfStation(id.value());
  }

  private FactFilter level(Spotted<String> id) {
    Stream<Need.Level> levels =
        names.types().stream().flatMap(type -> type.need().levels().stream());
    if (known.incidents() && names.wrong().isEmpty()) {
      check(id, "level of alarm", levels.map(Need.Level::id).distinct().toList());
    }
    return new FactFilter.OfLevel(id.value());
  }

  private FactFilter name(Spotted<String> id, Topic topic) {
    boolean isOutage = topic == Topic.COMMUNICATION;
    check(id, isOutage ? "outage of" : topic.noun(), names.of(topic));
    return new FactFilter.Named(id.value());
  }

  private void check(Spotted<String> id, String kind, Collection<String> there) {
    if (!there.contains(id.value())) {
      lookup.unknown(id.spot(), kind, id.value(), there);
    }
  }

  /** More units than there are will never come. */
  private void checkCount(FactSection section) {
    if (section.kind().isOfUnit() && section.count() > 1) {
      long all = city.units().stream().filter(section::mayMean).count();
      boolean onlyUnits = city.community().isEmpty();
      if (onlyUnits && section.count() > all) {
        problems.error(
            section.spot(),
            "count " + section.count() + ", but there are " + all + " such units",
            "at most as many as there are");
      }
    }
  }
}
