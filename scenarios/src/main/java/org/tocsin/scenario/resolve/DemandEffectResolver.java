package org.tocsin.scenario.resolve;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tocsin.city.City;
import org.tocsin.city.Zone;
import org.tocsin.drill.AddIncidents;
import org.tocsin.drill.Effect;
import org.tocsin.drill.MultiplyDemand;
import org.tocsin.incident.AddedDemand;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.roads.Position;
import org.tocsin.scenario.format.DemandEffectSection;
import org.tocsin.scenario.format.RoadChoice;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/** What injects do to demand. */
final class DemandEffectResolver {

  private final City city;
  private final ZoneMap zoneMap;
  private final WhereResolver where;
  private final Named<IncidentType> types;
  private final List<DemandEntry> demand;
  private final Problems problems;
  private final Lookup lookup;
  private final Map<String, Spot> ids = new HashMap<>();
  private final Map<String, Integer> multiplied = new HashMap<>();

  DemandEffectResolver(
      City city,
      WhereResolver where,
      Named<IncidentType> types,
      List<DemandEntry> demand,
      Problems problems) {
    this.city = city;
    this.zoneMap = new ZoneMap(city.zones());
    this.where = where;
    this.types = types;
    this.demand = demand;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /**
   * What an inject does.
   *
   * @param left from the inject to the end of demand
   */
  List<Effect> effects(DemandEffectSection section, String inject, Duration left) {
    return section.match(
        one -> added(one, () -> spot(one.place()), inject, left),
        many -> added(many, () -> places(many), inject, left),
        times -> times(times, inject, left));
  }

  private List<Effect> added(
      DemandEffectSection.Added added,
      Supplier<Optional<Places>> where,
      String inject,
      Duration left) {
    checkEnd(added, left);
    Optional<IncidentType> type = lookup.find(added.type(), types, "incident type");
    Optional<Places> places = where.get();
    String id = id(inject, added);
    if (!lookup.isFirst(id, ids, added.spot(), "incidents") || type.isEmpty() || places.isEmpty()) {
      return List.of();
    }
    return List.of(
        new AddIncidents(
            new AddedDemand(id, type.get(), places.get()), added.count(), added.within()));
  }

  /** Ids of the incidents that an inject is to add, whether they are right or not. */
  static List<String> ids(InjectResolver.Planned inject) {
    return inject.section().effects().stream()
        .filter(DemandEffectSection.Added.class::isInstance)
        .map(DemandEffectSection.Added.class::cast)
        .map(added -> id(inject.id(), added))
        .toList();
  }

  private static String id(String inject, DemandEffectSection.Added added) {
    return inject + "/" + added.id().orElse(added.type().value());
  }

  private void checkEnd(DemandEffectSection.Added added, Duration left) {
    if (left.isNegative() || left.isZero()) {
      problems.error(
          added.spot(),
          "incidents after the end of demand",
          "an inject before clock.duration is over");
    } else if (added.within().compareTo(left) > 0) {
      problems.error(
          added.spot(),
          "within "
              + added.within().toMinutes()
              + " min, but demand ends "
              + left.toMinutes()
              + " min after the inject",
          "at most so long");
    }
  }

  private Optional<Places> spot(Spotted<Position> place) {
    return lookup
        .locate(city.streets(), place.value(), place.spot(), "incident")
        .map(at -> new Place(at, zoneMap.find(at.position()).orElse(null)))
        .map(at -> new Places(List.of(at), new double[] {1}));
  }

  private Optional<Places> places(DemandEffectSection.Many many) {
    Optional<Predicate<Place>> meant = within(many.bounds());
    Optional<Places> all = where.places(many.where());
    if (meant.isEmpty() || all.isEmpty()) {
      return Optional.empty();
    }
    Optional<Places> some = all.get().where(meant.get());
    if (some.isEmpty()) {
      problems.error(many.spot(), "no place there", "at least one");
    }
    return some;
  }

  /** Empty, with a problem, if the bounds are wrong. */
  private Optional<Predicate<Place>> within(DemandEffectSection.Bounds bounds) {
    if (bounds.zone().isPresent()) {
      Set<String> zones = zones(List.of(bounds.zone().get()));
      return zones.isEmpty() ? Optional.empty() : Optional.of(place -> isIn(place, zones));
    }
    if (bounds.area().isPresent()) {
      Outline outline = Outline.around(bounds.area().get().value());
      return Optional.of(place -> outline.contains(place.location().position()));
    }
    if (bounds.near().isPresent()) {
      RoadChoice.Near near = bounds.near().get();
      return Optional.of(
          place ->
              place.location().position().metresTo(near.at().value()) <= near.radius().metres());
    }
    return Optional.of(place -> true);
  }

  private static boolean isIn(Place place, Set<String> zones) {
    Zone zone = place.zone();
    return zone != null && zones.contains(zone.id());
  }

  private List<Effect> times(DemandEffectSection.Times times, String inject, Duration left) {
    if (left.isNegative() || left.isZero()) {
      problems.error(
          times.spot(),
          "a factor after the end of demand",
          "an inject before clock.duration is over");
    }
    Set<String> meant = new HashSet<>();
    for (Spotted<String> type : times.types()) {
      if (lookup.find(type, types, "incident type").isPresent()) {
        meant.add(type.value());
        checkEveryday(type);
      }
    }
    Set<String> zones = zones(times.zones());
    if (times.factor() == 1) {
      problems.error(times.spot(), "factor 1, which is as usual", "more than 1, or less");
    }
    boolean nothingMeant =
        (meant.isEmpty() && !times.types().isEmpty())
            || (zones.isEmpty() && !times.zones().isEmpty());
    if (nothingMeant) {
      return List.of();
    }
    int n = multiplied.merge(inject, 1, Integer::sum);
    String id = n == 1 ? inject : inject + "+" + n;
    return List.of(new MultiplyDemand(id, times.factor(), meant, zones, times.lasting()));
  }

  private void checkEveryday(Spotted<String> type) {
    boolean comesEveryDay =
        demand.stream()
            .anyMatch(
                entry -> entry instanceof PoissonDemand && entry.type().id().equals(type.value()));
    if (!comesEveryDay && !problems.hasErrorsIn("demand")) {
      problems.error(
          type.spot(),
          "no everyday demand of \"" + type.value() + "\"",
          "a type that demand has with perDay");
    }
  }

  /** Those named, their parts, and the parts of these. */
  private Set<String> zones(List<Spotted<String>> names) {
    List<String> known = city.zones().stream().map(Zone::id).toList();
    Set<String> meant = new HashSet<>();
    for (Spotted<String> name : names) {
      if (known.contains(name.value())) {
        meant.add(name.value());
      } else if (!problems.hasErrorsIn("city.zones")) {
        lookup.unknown(name.spot(), "zone", name.value(), known);
      }
    }
    boolean grows = !meant.isEmpty();
    while (grows) {
      grows = false;
      for (Zone zone : city.zones()) {
        grows |= zone.parent().filter(meant::contains).isPresent() && meant.add(zone.id());
      }
    }
    return meant;
  }
}
