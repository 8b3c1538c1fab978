package org.tocsin.roads;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How long one mode takes on undisturbed streets in one time band, shared by all replications and
 * variants. Obtained from {@link Streets#travelTimes}.
 *
 * <p>Trees are kept for good: ask for them from stations, hospitals and other fixed places, not
 * from incidents. Safe for threads.
 */
public final class TravelTimes {

  private final TimeBand band;
  private final ArcTimes arcTimes;
  private final SearchAccount account = new SearchAccount();
  private final Map<Location, TravelTree> outward = new ConcurrentHashMap<>();
  private final Map<Location, TravelTree> inward = new ConcurrentHashMap<>();

  TravelTimes(RoadNetwork network, TravelMode mode, TimeBand band) {
    this.band = band;
    this.arcTimes = ArcTimes.undisturbed(network, mode, band);
  }

  public TimeBand band() {
    return band;
  }

  public RoadNetwork network() {
    return arcTimes.network;
  }

  /** Time over an arc in milliseconds, at least 1. */
  public int arcMillis(int arc) {
    return arcTimes.millis[arc];
  }

  /** The shortest ways from a place to everywhere. */
  public TravelTree from(Location origin) {
    return outward.computeIfAbsent(origin, place -> TravelTree.shared(arcTimes, place, true));
  }

  /** The shortest ways from everywhere to a place. */
  public TravelTree to(Location destination) {
    return inward.computeIfAbsent(destination, place -> TravelTree.shared(arcTimes, place, false));
  }

  /** The same if it is known already; null if not. */
  @Nullable TravelTree findTo(Location destination) {
    return inward.isEmpty() ? null : inward.get(destination);
  }

  /** The ways from a place if they are known already; null if not. */
  @Nullable TravelTree findFrom(Location origin) {
    return outward.get(origin);
  }

  /** The times from whichever of several places, at least one, is nearest. */
  public NearestTimes fromNearest(List<Location> origins) {
    return new NearestTimes(arcTimes, origins);
  }

  /** What searches have cost in this mode and band, on streets as they are and as they were. */
  SearchAccount account() {
    return account;
  }

  ArcTimes arcTimes() {
    return arcTimes;
  }
}
