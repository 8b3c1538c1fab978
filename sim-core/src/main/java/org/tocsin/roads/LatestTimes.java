package org.tocsin.roads;

import org.jspecify.annotations.Nullable;

/**
 * Times from junctions to places that were searched of late: for the same incident the same units
 * are asked again and again. A new time takes the place of an older one; nothing depends on it but
 * how often one is searched anew.
 */
final class LatestTimes {

  /** A power of 2. */
  private static final int SLOTS = 512;

  private final @Nullable Location[] places = new Location[SLOTS];
  private final int[] junctions = new int[SLOTS];

  /** Each was searched within this time. */
  private final int[] limits = new int[SLOTS];

  private final int[] millis = new int[SLOTS];

  /** Where the time from a junction to a place stands, if it is known. */
  static int slot(int junction, SnappedPoint place) {
    return (junction + 31 * place.segment()) & SLOTS - 1;
  }

  /** Whether it is known what a search within a time would find. */
  boolean isKnown(int slot, int junction, Location place, int limitMillis) {
    return places[slot] == place
        && junctions[slot] == junction
        && (limitMillis <= limits[slot] || millis[slot] != TravelTree.UNREACHABLE);
  }

  /** What such a search would find: {@link TravelTree#UNREACHABLE} beyond the limit. */
  int within(int slot, int limitMillis) {
    return millis[slot] <= limitMillis ? millis[slot] : TravelTree.UNREACHABLE;
  }

  void put(int slot, int junction, Location place, int limitMillis, int foundMillis) {
    places[slot] = place;
    junctions[slot] = junction;
    limits[slot] = limitMillis;
    millis[slot] = foundMillis;
  }
}
