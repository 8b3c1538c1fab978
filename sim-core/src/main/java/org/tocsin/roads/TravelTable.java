package org.tocsin.roads;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times from several places (the roots) to everywhere by one mode in one time band. As long as few
 * places are asked for, each is found by a search around it; once such searches have cost as much
 * as the trees of all roots would have, these are found, and times are read off them. Both tell the
 * same.
 *
 * <p>Right as long as the streets stay as they are. To be used by one thread at a time. Obtained
 * from {@link Travel#table}.
 */
public final class TravelTable {

  private final ModeTravel travel;
  private final List<Location> roots;
  private @Nullable RootRows rows;
  private @Nullable Surroundings surroundings;
  private @Nullable TimesTo latest;

  TravelTable(ModeTravel travel, List<Location> roots) {
    this.travel = travel;
    this.roots = List.copyOf(roots);
  }

  /** Gets ready to be asked for that many places. */
  public TravelTable expecting(int places) {
    if (places >= roots.size()) {
      plant();
    }
    return this;
  }

  /** What the roots know of a place. */
  public TimesTo timesTo(Location place) {
    TimesTo known = latest;
    if (known == null || known.place() != place) {
      known = look(place);
      latest = known;
    }
    return known;
  }

  private TimesTo look(Location place) {
    RootRows planted = rows;
    if (planted == null && travel.paysForTrees(roots)) {
      planted = plant();
    }
    return planted != null
        ? new TabledTimes(planted, travel.landmarks(), place)
        : new NetworkExpansion(surroundings(), place);
  }

  private RootRows plant() {
    RootRows planted = rows;
    if (planted == null) {
      planted = new RootRows(travel.arcTimes(), travel.treesFrom(roots));
      rows = planted;
      surroundings = null;
    }
    return planted;
  }

  private Surroundings surroundings() {
    Surroundings known = surroundings;
    if (known == null) {
      known = new Surroundings(travel.arcTimes(), roots, travel.account());
      surroundings = known;
    }
    return known;
  }
}
