package org.tocsin.roads;

/**
 * What the roots of a {@link TravelTable} know of one place. Right until the table is asked for
 * another place.
 */
public interface TimesTo {

  Location place();

  /**
   * Time from a root to the place, as its {@link TravelTree} tells; {@link TravelTree#UNREACHABLE}
   * if no way leads there.
   */
  int millisFrom(int root);

  /** The roots, those near the place first. */
  NearestFirst nearestFirst();

  /**
   * A time that no unit on its way home can beat if it turns to the place instead: for pruning. The
   * streets must be as they were when it set off.
   */
  int leastMillis(WayHome unit);
}
