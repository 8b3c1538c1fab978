package org.tocsin.roads;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A place in the city (WGS84 longitude and latitude in degrees) with its access to each network of
 * its {@link Streets}. Made by {@link Streets} only, once for equal coordinates, and compared by
 * identity.
 *
 * <p>Access to a network is looked up when it is first asked for. It depends on the place and the
 * network alone, so threads that look it up at once find the same.
 */
public final class Location {

  private final Position position;
  private final Streets streets;
  private final AtomicReferenceArray<@Nullable SnappedPoint> access =
      new AtomicReferenceArray<>(NetworkKind.values().length);

  /**
   * The last answers by network and direction; any thread may overwrite them with equally good
   * ones.
   */
  private final @Nullable SpotTimes[] spotTimes = new SpotTimes[2 * NetworkKind.values().length];

  Location(Position position, Streets streets) {
    this.position = position;
    this.streets = streets;
  }

  public double longitude() {
    return position.longitude();
  }

  public double latitude() {
    return position.latitude();
  }

  public Position position() {
    return position;
  }

  /** Where this place meets a network; the kind is that of the network itself. */
  SnappedPoint access(NetworkKind kind) {
    SnappedPoint known = access.get(kind.ordinal());
    if (known == null) {
      known = streets.snap(position, kind);
      access.set(kind.ordinal(), known);
    }
    return known;
  }

  /** How this place meets a network under given arc times. */
  SpotTimes spotTimes(ArcTimes times, boolean departing) {
    int slot = 2 * times.network.kind().ordinal() + (departing ? 1 : 0);
    SpotTimes known = spotTimes[slot];
    if (known == null || known.times != times) {
      known = new SpotTimes(times, access(times.network.kind()), departing);
      spotTimes[slot] = known;
    }
    return known;
  }

  void place(NetworkKind kind, SnappedPoint spot) {
    access.set(kind.ordinal(), spot);
  }

  @Override
  public String toString() {
    return position.longitude() + ", " + position.latitude();
  }
}
