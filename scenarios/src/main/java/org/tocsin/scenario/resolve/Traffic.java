package org.tocsin.scenario.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.CitySection;
import org.tocsin.scenario.format.ModeSection;
import org.tocsin.scenario.shape.Named;
import org.tocsin.time.Speed;

/**
 * How units move: travel modes. The built-in speeds are plausible for engines on call in a city,
 * not a norm; an author who knows better says so.
 */
final class Traffic {

  /** The mode of vehicles, known without being declared. */
  static final String USUAL = "drive";

  private static final String OTHERWISE = "otherwise";
  private static final Speed OFF_ROAD = Speed.ofKilometresPerHour(5);

  /** Kilometres an hour by road class, of cars on call. */
  private static final Map<String, Double> CAR_KMH =
      Map.ofEntries(
          Map.entry("motorway", 80.0),
          Map.entry("motorway_link", 50.0),
          Map.entry("trunk", 60.0),
          Map.entry("trunk_link", 40.0),
          Map.entry("primary", 50.0),
          Map.entry("primary_link", 40.0),
          Map.entry("secondary", 45.0),
          Map.entry("secondary_link", 35.0),
          Map.entry("tertiary", 40.0),
          Map.entry("tertiary_link", 30.0),
          Map.entry("unclassified", 30.0),
          Map.entry("residential", 30.0),
          Map.entry("living_street", 15.0),
          Map.entry("service", 20.0),
          Map.entry("track", 15.0),
          Map.entry(OTHERWISE, 30.0));

  private static final Map<String, Double> WALK_KMH = Map.of("steps", 3.0, OTHERWISE, 6.0);
  private static final Map<String, Double> E_BIKE_KMH =
      Map.of("steps", 3.0, "footway", 10.0, "path", 10.0, "pedestrian", 10.0, OTHERWISE, 16.0);

  /** Return to quarters without lights and sirens. */
  private static final double NORMAL_FACTOR = 0.8;

  private Traffic() {}

  /** The modes that Tocsin knows and those of the author, which may change the former. */
  static Named<TravelMode> modes(CitySection city, Named<ModeSection> written) {
    Map<String, Speed> carSpeeds = over(speeds(CAR_KMH), city.speeds().values());
    Map<String, TravelMode> modes = new LinkedHashMap<>();
    put(modes, mode(USUAL, NetworkKind.CAR, carSpeeds, 1.0, true));
    put(modes, mode("drive-home", NetworkKind.CAR, carSpeeds, NORMAL_FACTOR, true));
    put(modes, mode("walk", NetworkKind.FOOT, speeds(WALK_KMH), 1.0, false));
    put(modes, mode("e-bike", NetworkKind.FOOT, speeds(E_BIKE_KMH), 1.0, false));
    written
        .values()
        .forEach((id, section) -> put(modes, changed(id, section, modes.get(id), carSpeeds)));
    Set<String> names = new LinkedHashSet<>(modes.keySet());
    names.addAll(written.names());
    return new Named<>(modes, names);
  }

  private static TravelMode changed(
      String id, ModeSection section, @Nullable TravelMode known, Map<String, Speed> carSpeeds) {
    NetworkKind network =
        section.network().orElse(known == null ? NetworkKind.CAR : known.network());
    boolean car = network == NetworkKind.CAR;
    TravelMode base =
        known != null && known.network() == network
            ? known
            : mode(id, network, car ? carSpeeds : speeds(WALK_KMH), 1.0, car);
    Map<String, Speed> speeds = new HashMap<>();
    base.classSpeeds().forEach((roadClass, speed) -> speeds.put(roadClass.id(), speed));
    speeds.put(OTHERWISE, base.otherwise());
    TravelMode mode =
        mode(
            id,
            network,
            over(speeds, section.speeds().values()),
            section.factor().orElse(base.factor()),
            section.heedsMaxSpeed().orElse(base.heedsMaxSpeed()));
    return new TravelMode(
        id,
        network,
        mode.classSpeeds(),
        mode.otherwise(),
        mode.factor(),
        mode.heedsMaxSpeed(),
        section.offRoad().orElse(base.offRoad()));
  }

  /** Whether a road class has a speed without the author's doing. */
  static boolean isBuiltIn(String roadClass) {
    return CAR_KMH.containsKey(roadClass)
        || WALK_KMH.containsKey(roadClass)
        || E_BIKE_KMH.containsKey(roadClass);
  }

  private static TravelMode mode(
      String id, NetworkKind network, Map<String, Speed> speeds, double factor, boolean heeds) {
    Map<RoadClass, Speed> byClass = new HashMap<>();
    speeds.forEach((name, speed) -> byClass.put(new RoadClass(name), speed));
    byClass.remove(new RoadClass(OTHERWISE));
    Speed otherwise = speeds.getOrDefault(OTHERWISE, OFF_ROAD);
    return new TravelMode(id, network, byClass, otherwise, factor, heeds, OFF_ROAD);
  }

  private static void put(Map<String, TravelMode> modes, TravelMode mode) {
    modes.put(mode.id(), mode);
  }

  private static Map<String, Speed> speeds(Map<String, Double> kmh) {
    Map<String, Speed> speeds = new HashMap<>();
    kmh.forEach((name, value) -> speeds.put(name, Speed.ofKilometresPerHour(value)));
    return speeds;
  }

  private static Map<String, Speed> over(Map<String, Speed> base, Map<String, Speed> changes) {
    Map<String, Speed> merged = new HashMap<>(base);
    merged.putAll(changes);
    return merged;
  }
}
