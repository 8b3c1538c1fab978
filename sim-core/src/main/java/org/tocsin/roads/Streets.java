package org.tocsin.roads;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.time.Distance;

/**
 * All streets of a city: its networks, the places on them, and the travel times that every
 * replication and variant shares. A city without a network for people on foot lets them use that
 * for cars.
 *
 * <p>Everything visible is immutable; what is computed on first need is the same whoever asks
 * first. Safe for threads.
 */
public final class Streets {

  private final Map<NetworkKind, RoadNetwork> networks;
  private final Distance snapLimit;
  private final @Nullable AccessPoints access;
  private final Map<Position, Location> located = new ConcurrentHashMap<>();
  private final Map<ModeInBand, TravelTimes> travelTimes = new ConcurrentHashMap<>();

  private record ModeInBand(TravelMode mode, TimeBand band) {}

  /** Streets where a point may lie at most {@code snapLimit} from the nearest one for cars. */
  public Streets(Map<NetworkKind, RoadNetwork> networks, Distance snapLimit) {
    this(networks, snapLimit, null);
  }

  /**
   * Streets that places meet at the nearest junction for cars, within {@code snapLimit}, and
   * nowhere else.
   *
   * @param junctions those by which they may; empty for all
   * @throws IllegalArgumentException if none of the junctions lies on the streets
   */
  public static Streets metAtJunctions(
      Map<NetworkKind, RoadNetwork> networks, Distance snapLimit, List<Position> junctions) {
    Streets plain = new Streets(networks, snapLimit);
    return new Streets(
        networks, snapLimit, new AccessPoints(plain.network(NetworkKind.CAR), junctions));
  }

  private Streets(
      Map<NetworkKind, RoadNetwork> networks, Distance snapLimit, @Nullable AccessPoints access) {
    this.access = access;
    this.networks = new EnumMap<>(NetworkKind.class);
    this.networks.putAll(networks);
    this.snapLimit = snapLimit;
    if (!networks.containsKey(NetworkKind.CAR)) {
      throw new IllegalArgumentException("streets: no network for cars; exactly one");
    }
    networks.forEach(Streets::check);
  }

  /** The network that a kind of traffic uses. */
  public RoadNetwork network(NetworkKind kind) {
    NetworkKind own = networks.containsKey(kind) ? kind : NetworkKind.CAR;
    return Objects.requireNonNull(networks.get(own));
  }

  /**
   * The place at a point. Equal coordinates give the same place, which is kept: so this is for
   * places that an author names, and {@link #onStreet} for the endless stream of random ones.
   *
   * @throws PointOffStreetsException if the point is farther from the car network than the limit
   */
  public Location locate(double longitude, double latitude) {
    Position position = new Position(longitude, latitude);
    Location known = located.get(position);
    if (known != null) {
      return known;
    }
    Location found = new Location(position, this);
    found.access(NetworkKind.CAR);
    Location earlier = located.putIfAbsent(position, found);
    return earlier != null ? earlier : found;
  }

  /** A new place exactly on a street, at a fraction (0 to 1) of a segment; not kept. */
  public Location onStreet(NetworkKind kind, int segment, double fraction) {
    RoadNetwork network = network(kind);
    if (!(fraction >= 0 && fraction <= 1)) {
      throw new IllegalArgumentException(
          "segment " + segment + ": fraction " + fraction + "; 0 to 1");
    }
    Location place = new Location(network.shapes.position(segment, fraction), this);
    place.place(network.kind(), new SnappedPoint(segment, fraction, 0));
    return place;
  }

  /** Where a place meets the network of a kind. */
  public SnappedPoint access(Location place, NetworkKind kind) {
    return place.access(network(kind).kind());
  }

  /** The undisturbed travel times of a mode in a time band. */
  public TravelTimes travelTimes(TravelMode mode, TimeBand band) {
    return travelTimes.computeIfAbsent(
        new ModeInBand(mode, band), key -> new TravelTimes(network(mode.network()), mode, band));
  }

  SnappedPoint snap(Position point, NetworkKind kind) {
    SnappedPoint spot =
        kind == NetworkKind.CAR && access != null
            ? access.nearest(point)
            : network(kind).snapIndex.nearest(point.longitude(), point.latitude());
    // The limit guards against wrong coordinates; on foot, crews cross open ground.
    if (kind == NetworkKind.CAR && !(spot.offRoadMetres() <= snapLimit.metres())) {
      throw new PointOffStreetsException(
          point.longitude(), point.latitude(), kind, spot.offRoadMetres(), snapLimit.metres());
    }
    return spot;
  }

  private static void check(NetworkKind kind, RoadNetwork network) {
    if (network.kind() != kind || network.segmentCount() == 0) {
      throw new IllegalArgumentException(
          "streets for " + kind + ": " + network + "; a network of that kind with a segment");
    }
  }
}
