package org.tocsin.scenario.roads;

import java.util.Optional;
import java.util.Set;

/**
 * Ways for people on foot, both ways: paths, and all streets but motorways and trunk roads unless
 * these allow it.
 */
record FootRules() implements WayRules {

  private static final Set<String> PATHS =
      Set.of(
          "footway",
          "path",
          "pedestrian",
          "steps",
          "cycleway",
          "corridor",
          "bridleway",
          "track",
          "service");
  private static final Set<String> FAST =
      Set.of("motorway", "motorway_link", "trunk", "trunk_link");
  private static final Set<String> SHUT = Set.of("no", "private", "use_sidepath");

  @Override
  public Optional<Use> use(OsmData.Way way) {
    String roadClass = way.tag("highway");
    String foot = way.tag("foot");
    boolean usable = PATHS.contains(roadClass) || CarRules.CLASSES.contains(roadClass);
    boolean allowed = foot.equals("yes") || foot.equals("designated") || foot.equals("permissive");
    boolean shut = SHUT.contains(foot) || (foot.isEmpty() && SHUT.contains(way.tag("access")));
    if (!usable
        || shut
        || way.tag("area").equals("yes")
        || (FAST.contains(roadClass) && !allowed)) {
      return Optional.empty();
    }
    return Optional.of(new Use(roadClass, Direction.BOTH, 0));
  }
}
