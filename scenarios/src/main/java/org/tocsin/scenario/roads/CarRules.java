package org.tocsin.scenario.roads;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ways for engines, after OpenStreetMap's tagging conventions (wiki: Key:highway, Key:oneway,
 * Key:access, Key:maxspeed). Service roads, private roads and tracks only as the author chooses.
 *
 * @param include any of {@code service}, {@code private}, {@code track}
 */
record CarRules(Set<String> include) implements WayRules {

  static final Set<String> CLASSES =
      Set.of(
          "motorway",
          "motorway_link",
          "trunk",
          "trunk_link",
          "primary",
          "primary_link",
          "secondary",
          "secondary_link",
          "tertiary",
          "tertiary_link",
          "unclassified",
          "residential",
          "living_street",
          "road");

  /** The most specific tag decides. */
  private static final List<String> ACCESS_KEYS =
      List.of("motorcar", "motor_vehicle", "vehicle", "access");

  private static final Set<String> SHUT = Set.of("no", "agricultural", "forestry");
  private static final double KMH_PER_MPH = 1.609344;

  CarRules {
    include = Set.copyOf(include);
  }

  @Override
  public Optional<Use> use(OsmData.Way way) {
    String roadClass = way.tag("highway");
    boolean wanted =
        CLASSES.contains(roadClass)
            || ((roadClass.equals("service") || roadClass.equals("track"))
                && include.contains(roadClass));
    if (!wanted || way.tag("area").equals("yes") || !isOpen(way)) {
      return Optional.empty();
    }
    return Optional.of(new Use(roadClass, direction(way), maxSpeedKmh(way.tag("maxspeed"))));
  }

  private boolean isOpen(OsmData.Way way) {
    if (way.tag("emergency").equals("yes") || way.tag("emergency").equals("designated")) {
      return true;
    }
    for (String key : ACCESS_KEYS) {
      String value = way.tag(key);
      if (!value.isEmpty()) {
        return !SHUT.contains(value) && (!value.equals("private") || include.contains("private"));
      }
    }
    return true;
  }

  /** One way by tag, else by custom on roundabouts and motorways. */
  private static Direction direction(OsmData.Way way) {
    String junction = way.tag("junction");
    String roadClass = way.tag("highway");
    return switch (way.tag("oneway")) {
      case "yes", "true", "1" -> Direction.FORWARD;
      case "-1", "reverse" -> Direction.BACKWARD;
      case "no", "false", "0" -> Direction.BOTH;
      default -> {
        boolean byCustom =
            junction.equals("roundabout")
                || junction.equals("circular")
                || roadClass.equals("motorway")
                || roadClass.equals("motorway_link");
        yield byCustom ? Direction.FORWARD : Direction.BOTH;
      }
    };
  }

  /**
   * {@code 60}, {@code 60 km/h}, {@code 40 mph}; 0 for anything else, such as {@code CN:urban} or
   * {@code none}.
   */
  static int maxSpeedKmh(String text) {
    String number = text.trim().replaceAll("\\s*(km/h|kmh|kph|mph)$", "");
    if (!number.matches("\\d{1,3}(\\.\\d+)?")) {
      return 0;
    }
    double speed = Double.parseDouble(number);
    return (int) Math.round(text.endsWith("mph") ? speed * KMH_PER_MPH : speed);
  }
}
