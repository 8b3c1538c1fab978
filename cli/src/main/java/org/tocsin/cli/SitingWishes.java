package org.tocsin.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.siting.city.CoverLayer;
import org.tocsin.siting.city.Criterion;
import org.tocsin.siting.city.Garrison;

/** What the options of {@code tocsin site} mean for a drill; says what makes no sense. */
record SitingWishes(CityOptions options, Drill drill) {

  private static final Tier MICRO = new Tier("micro");
  private static final Duration MICRO_TARGET = Duration.ofMinutes(3);
  private static final Duration USUAL_TARGET = Duration.ofMinutes(5);
  private static final Pattern SHARE = Pattern.compile("([0-9]{1,2}(?:\\.[0-9]{1,4})?) ?%");

  /** What is worth finding, and in what. */
  record Zone(Criterion criterion, double size) {}

  /** The tiers of {@code --tier} with what a station costs, in their order. */
  Map<Tier, Double> tiers() {
    Map<Tier, Double> tiers = new LinkedHashMap<>();
    for (String written : options.tiers) {
      String[] parts = written.split("=", 2);
      tiers.put(tier("--tier", parts[0]), parts.length == 1 ? 1 : cost(written, parts[1]));
    }
    if (tiers.isEmpty()) {
      tiers.put(usualTier(), 1.0);
    }
    return tiers;
  }

  private static double cost(String written, String text) {
    try {
      double cost = Double.parseDouble(text);
      if (cost >= 0 && !Double.isInfinite(cost)) {
        return cost;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UserMistake("--tier: \"" + written + "\"; TIER=COST with a cost of 0 or more");
  }

  private Tier usualTier() {
    List<Tier> tiers = drill.city().tiers();
    if (tiers.isEmpty()) {
      throw new UserMistake("the scenario has no stations; at least one to go by");
    }
    return tiers.contains(MICRO) ? MICRO : tiers.get(0);
  }

  Tier tier(String option, String name) {
    return new Tier(
        Known.of(option, name.strip(), drill.city().tiers().stream().map(Tier::id).toList()));
  }

  /** Who waits at new stations of some tiers. */
  Map<Tier, Garrison> garrisons(Collection<Tier> tiers) {
    City city = drill.city();
    Map<Tier, Garrison> garrisons = new TreeMap<>();
    tiers.forEach(
        tier -> Garrison.usual(city, tier).ifPresent(garrison -> garrisons.put(tier, garrison)));
    Map<String, Station> byId =
        city.stations().stream().collect(Collectors.toMap(Station::id, station -> station));
    for (String like : options.likes) {
      Station station = byId.get(Known.of("--like", like.strip(), new TreeSet<>(byId.keySet())));
      if (station != null) {
        garrisons.put(station.tier(), Garrison.of(city, station));
      }
    }
    return garrisons;
  }

  /** What is asked of the tiers that change, and of those that {@code --target} names. */
  List<CoverLayer> layers(Collection<Tier> changing) {
    Map<Tier, Duration> targets = new TreeMap<>();
    changing.forEach(tier -> targets.put(tier, tier.equals(MICRO) ? MICRO_TARGET : USUAL_TARGET));
    for (String written : options.targets) {
      String[] parts = written.split("=", 2);
      if (parts.length < 2) {
        throw new UserMistake("--target: \"" + written + "\"; TIER=TIME such as micro=3min");
      }
      targets.put(tier("--target", parts[0]), read("--target", parts[1], Quantities.SPAN));
    }
    List<CoverLayer> layers = new ArrayList<>();
    targets.forEach((tier, within) -> layers.add(CoverLayer.of(drill, tier, within)));
    layers.removeIf(layer -> layer.types().isEmpty());
    if (layers.isEmpty()) {
      throw new UserMistake(
          "no everyday demand with which "
              + changing.stream().map(Tier::id).collect(Collectors.joining(", "))
              + " stations begin; demand with perDay that needs what their units provide");
    }
    return layers;
  }

  double spacingMetres() {
    return options.spacing == null
        ? 0
        : read("--spacing", options.spacing, Quantities.DISTANCE).metres();
  }

  Set<String> forbiddenZones() {
    List<String> zones = drill.city().zones().stream().map(zone -> zone.id()).toList();
    if (!options.forbidden.isEmpty() && zones.isEmpty()) {
      throw new UserMistake("--not-in: the scenario has no zones; city.zones");
    }
    return options.forbidden.stream()
        .map(zone -> Known.of("--not-in", zone.strip(), zones))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Zone zone() {
    Matcher share = SHARE.matcher(options.zone.strip());
    if (share.matches()) {
      double size = Double.parseDouble(share.group(1)) / 100;
      if (size > 0) {
        return new Zone(Criterion.LATE, size);
      }
    }
    Duration time =
        options.zone.contains("%") ? Duration.ZERO : read("--zone", options.zone, Quantities.SPAN);
    if (time.isZero()) {
      throw new UserMistake(
          "--zone: " + options.zone + "; a time such as 2s or a share such as 1%");
    }
    return new Zone(Criterion.ARRIVAL, time.toMillis() / 1000.0);
  }

  static <T> T read(String option, String text, Shape<T> shape) {
    Problems problems = new Problems();
    Optional<T> value = shape.read(new Scalar(Spot.ofFile(option), text.strip()), problems);
    return value.orElseThrow(
        () -> {
          Problem problem = problems.all().get(0);
          String maybe = problem.maybe().map(near -> ". Maybe \"" + near + "\"?").orElse("");
          return new UserMistake(
              option + ": " + problem.found() + "; " + problem.allowed() + maybe);
        });
  }
}
