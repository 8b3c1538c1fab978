package org.tocsin.city;

import java.util.List;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Location;
import org.tocsin.roads.Position;

/**
 * Where a person of the community may be: at one place, or on a round, at any of its places alike.
 */
public final class Beat {

  private final List<Location> places;
  private final Position centre;
  private final double reachMetres;

  /**
   * @param places at least one
   */
  public Beat(List<Location> places) {
    if (places.isEmpty()) {
      throw new IllegalArgumentException("beat: no place; at least one");
    }
    this.places = List.copyOf(places);
    this.centre =
        new Position(
            places.stream().mapToDouble(Location::longitude).average().orElseThrow(),
            places.stream().mapToDouble(Location::latitude).average().orElseThrow());
    this.reachMetres =
        places.stream().mapToDouble(place -> centre.metresTo(place.position())).max().orElse(0);
  }

  public static Beat at(Location place) {
    return new Beat(List.of(place));
  }

  /** Whether the person is always at the same place. */
  public boolean isFixed() {
    return places.size() == 1;
  }

  /** Where the person is now; takes a number from the stream if it may be elsewhere. */
  public Location draw(RandomStream stream) {
    return isFixed() ? first() : places.get((int) (stream.nextDouble() * places.size()));
  }

  public Location first() {
    return places.get(0);
  }

  public List<Location> places() {
    return places;
  }

  Position centre() {
    return centre;
  }

  /** How far from the centre the farthest of its places is. */
  double reachMetres() {
    return reachMetres;
  }
}
