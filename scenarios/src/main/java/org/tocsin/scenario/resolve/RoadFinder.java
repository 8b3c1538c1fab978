package org.tocsin.scenario.resolve;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tocsin.city.Zone;
import org.tocsin.drill.RoadStretch;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.RoadChoice;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;

/** Finds the segments that an author means, on every network of the city. */
final class RoadFinder {

  /** A name that is on more of the city's streets than this is hardly that of one road. */
  private static final double MOST_OF_CITY = 0.05;

  /** Few segments are never too many. */
  private static final int MOST_OF_ROAD = 20;

  /** More ids than that are counted for readers rather than named. */
  private static final int MOST_NAMED = 3;

  /** Parts of a street that are this far apart are looked at. */
  private static final double STEP_METRES = 10;

  private final Streets streets;
  private final List<Zone> zones;
  private final Problems problems;

  RoadFinder(Streets streets, List<Zone> zones, Problems problems) {
    this.streets = streets;
    this.zones = zones;
    this.problems = problems;
  }

  /** The roads; empty, with a problem, if there are none. */
  Optional<RoadStretch> find(Spotted<RoadChoice> chosen) {
    return chosen.value().match(new Search(chosen.spot()));
  }

  /** What each way to choose roads finds. */
  private final class Search implements RoadChoice.Cases<Optional<RoadStretch>> {

    private final Spot spot;

    Search(Spot spot) {
      this.spot = spot;
    }

    @Override
    public Optional<RoadStretch> all(RoadChoice.All choice) {
      return stretch("all streets", segment -> true, spot);
    }

    @Override
    public Optional<RoadStretch> named(RoadChoice.Named choice) {
      return RoadFinder.this.named(choice.name());
    }

    @Override
    public Optional<RoadStretch> withId(RoadChoice.WithId choice) {
      return withIds(choice.ids());
    }

    @Override
    public Optional<RoadStretch> ofClass(RoadChoice.OfClass choice) {
      return RoadFinder.this.ofClass(choice.classes());
    }

    @Override
    public Optional<RoadStretch> inZone(RoadChoice.InZone choice) {
      return RoadFinder.this.inZone(choice.zone());
    }

    @Override
    public Optional<RoadStretch> inArea(RoadChoice.InArea choice) {
      Outline outline = Outline.around(choice.corners().value());
      return stretch(
          "area", segment -> anyPart(segment, outline::contains), choice.corners().spot());
    }

    @Override
    public Optional<RoadStretch> near(RoadChoice.Near choice) {
      double radius = choice.radius().metres();
      Position centre = choice.at().value();
      return stretch(
          String.format(
              Locale.ROOT,
              "%.0f m around %.5f,%.5f",
              radius,
              centre.longitude(),
              centre.latitude()),
          segment -> anyPart(segment, at -> at.metresTo(centre) <= radius),
          choice.at().spot());
    }
  }

  private Optional<RoadStretch> named(Spotted<String> name) {
    // Streets in two scripts, such as "霁虹街 (Jihong Jie)", are meant by the first of their names
    // too.
    String inTwoScripts = name.value() + " (";
    Map<NetworkKind, BitSet> found =
        matching(road -> road.name().equals(name.value()) || road.name().startsWith(inTwoScripts));
    if (isNone(found)) {
      TreeSet<String> names = new TreeSet<>();
      RoadNetwork cars = streets.network(NetworkKind.CAR);
      for (int i = 0; i < cars.segmentCount(); i++) {
        names.add(cars.segment(i).name());
      }
      names.remove("");
      problems.error(
          name.spot(),
          "no road \"" + name.value() + "\"",
          names.isEmpty()
              ? "a name on the map, but there is none"
              : "one of "
                  + names.size()
                  + " names on the map, which a run writes to coverage.geojson",
          NearestName.of(name.value(), names)
              .or(() -> names.stream().filter(one -> one.contains(name.value())).findFirst()));
      return Optional.empty();
    }
    warnOfTooMuch("road \"" + name.value() + "\"", found, name.spot());
    return Optional.of(new RoadStretch(name.value(), found));
  }

  private void warnOfTooMuch(String what, Map<NetworkKind, BitSet> found, Spot spot) {
    RoadNetwork cars = streets.network(NetworkKind.CAR);
    BitSet segments = found.getOrDefault(cars.kind(), new BitSet());
    double metres = segments.stream().mapToDouble(i -> cars.segment(i).metres()).sum();
    double all = 0;
    for (int i = 0; i < cars.segmentCount(); i++) {
      all += cars.segment(i).metres();
    }
    List<BitSet> apart = Namesakes.streets(cars, segments);
    if (apart.size() > 1) {
      problems.warning(
          spot,
          what + " is " + apart.size() + " streets far apart: " + places(cars, apart),
          "all of them are meant; near, area, zone or id for one");
    } else if (segments.cardinality() > MOST_OF_ROAD && metres > MOST_OF_CITY * all) {
      Position first = cars.segment(segments.nextSetBit(0)).pointAt(0);
      Position last = cars.segment(segments.length() - 1).pointAt(1);
      problems.warning(
          spot,
          String.format(
              Locale.ROOT,
              "%s is %d segments of %.1f km, such as at [%.5f, %.5f] and [%.5f, %.5f]",
              what,
              segments.cardinality(),
              metres / 1000,
              first.longitude(),
              first.latitude(),
              last.longitude(),
              last.latitude()),
          "all of them are meant; near, area or zone for a part");
    }
  }

  /** How many segments each of some streets has, and where. */
  private static String places(RoadNetwork cars, List<BitSet> streets) {
    return streets.stream()
            .limit(MOST_NAMED)
            .map(
                street -> {
                  Position at = cars.segment(street.nextSetBit(0)).pointAt(0);
                  int count = street.cardinality();
                  return String.format(
                      Locale.ROOT,
                      "%d %s at [%.5f, %.5f]",
                      count,
                      count == 1 ? "segment" : "segments",
                      at.longitude(),
                      at.latitude());
                })
            .collect(Collectors.joining(", "))
        + (streets.size() > MOST_NAMED ? ", ..." : "");
  }

  private Optional<RoadStretch> withIds(List<Spotted<String>> ids) {
    boolean right = true;
    for (Spotted<String> id : ids) {
      Map<NetworkKind, BitSet> found = matching(road -> hasId(road, id.value()));
      if (isNone(found)) {
        unknownId(id);
        right = false;
      } else {
        warnOfTooMuch("id " + id.value(), found, id.spot());
      }
    }
    Set<String> meant = new LinkedHashSet<>(ids.stream().map(Spotted::value).toList());
    if (!right || meant.isEmpty()) {
      return Optional.empty();
    }
    Map<NetworkKind, BitSet> found =
        matching(road -> road.sourceIds().all().stream().anyMatch(meant::contains));
    return Optional.of(new RoadStretch(label(meant, found), found));
  }

  private void unknownId(Spotted<String> id) {
    TreeSet<String> ids = new TreeSet<>();
    matching(road -> ids.addAll(road.sourceIds().all()));
    problems.error(
        id.spot(),
        "no road with id \"" + id.value() + "\"",
        ids.isEmpty()
            ? "roads by another key: the source of these streets has no ids"
            : "one of " + ids.size() + " ids that roads on the map have, such as " + ids.first(),
        NearestName.slipOf(id.value(), ids));
  }

  private static boolean hasId(RoadSegment road, String id) {
    return road.sourceIds().all().contains(id);
  }

  /** The name of the street that readers know, if it is one, with the ids. */
  private String label(Set<String> ids, Map<NetworkKind, BitSet> found) {
    Set<String> names = new TreeSet<>();
    found.forEach(
        (kind, segments) ->
            segments.stream().forEach(s -> names.add(streets.network(kind).segment(s).name())));
    String street = names.size() == 1 ? names.iterator().next() : "";
    String which = ids.size() <= MOST_NAMED ? String.join(", ", ids) : ids.size() + " by id";
    String plain = ids.size() == 1 ? "road " : "roads ";
    return street.isEmpty() ? plain + which : street + " (" + which + ")";
  }

  private Optional<RoadStretch> ofClass(List<Spotted<String>> classes) {
    TreeSet<String> known = new TreeSet<>();
    RoadNetwork cars = streets.network(NetworkKind.CAR);
    for (int i = 0; i < cars.segmentCount(); i++) {
      known.add(cars.segment(i).roadClass().id());
    }
    boolean right = true;
    for (Spotted<String> one : classes) {
      if (!known.contains(one.value())) {
        problems.error(
            one.spot(),
            "no street of class \"" + one.value() + "\"",
            "classes here: " + String.join(", ", known),
            NearestName.of(one.value(), known));
        right = false;
      }
    }
    if (!right || classes.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = classes.stream().map(Spotted::value).toList();
    return stretch(
        names.stream().collect(Collectors.joining(", ", "class ", "")),
        segment -> names.contains(segment.roadClass().id()),
        classes.get(0).spot());
  }

  private Optional<RoadStretch> inZone(Spotted<String> name) {
    Optional<Zone> zone = zones.stream().filter(z -> z.id().equals(name.value())).findFirst();
    if (zone.isEmpty()) {
      new Lookup(problems)
          .unknown(name.spot(), "zone", name.value(), zones.stream().map(Zone::id).toList());
      return Optional.empty();
    }
    if (!zone.get().area().hasOutline()) {
      problems.error(
          name.spot(),
          "zone \"" + name.value() + "\" has no outline",
          "a zone of a GeoJSON file with its polygon; or area, with its corners");
      return Optional.empty();
    }
    Outline outline = Outline.of(zone.get().area().polygons());
    return stretch(zone.get().name(), segment -> anyPart(segment, outline::contains), name.spot());
  }

  private Optional<RoadStretch> stretch(String name, Predicate<RoadSegment> meant, Spot spot) {
    Map<NetworkKind, BitSet> found = matching(meant);
    if (isNone(found)) {
      problems.error(spot, "no road there", "at least one");
      return Optional.empty();
    }
    return Optional.of(new RoadStretch(name, found));
  }

  private Map<NetworkKind, BitSet> matching(Predicate<RoadSegment> meant) {
    Map<NetworkKind, BitSet> found = new EnumMap<>(NetworkKind.class);
    for (NetworkKind kind : NetworkKind.values()) {
      RoadNetwork network = streets.network(kind);
      if (network.kind() == kind) {
        BitSet segments = new BitSet();
        for (int i = 0; i < network.segmentCount(); i++) {
          segments.set(i, meant.test(network.segment(i)));
        }
        found.put(kind, segments);
      }
    }
    return found;
  }

  private static boolean isNone(Map<NetworkKind, BitSet> found) {
    return found.values().stream().allMatch(BitSet::isEmpty);
  }

  private static boolean anyPart(RoadSegment segment, Predicate<Position> meant) {
    int steps = (int) Math.ceil(segment.metres() / STEP_METRES) + 1;
    for (int i = 0; i <= steps; i++) {
      if (meant.test(segment.pointAt((double) i / steps))) {
        return true;
      }
    }
    return false;
  }
}
