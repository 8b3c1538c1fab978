package org.tocsin.random;

/**
 * The random streams of one replication. A stream is named by its role and key, never shared and
 * never global, so a new consumer of randomness shifts no other: common random numbers by
 * construction.
 */
public record RandomStreams(long seed, int replication) {

  /**
   * What a stream is for; the order of the constants is part of the results and only ever grows at
   * its end.
   */
  public enum Role {
    ARRIVALS,
    PLACE,
    CALL,
    SET_UP,
    WORK,
    TURNOUT,
    TRAVEL,
    RESAMPLING,
    CITY,
    PATIENTS,
    LOADING,
    CARRIAGE,
    HANDOVER,
    STAY,
    SIGHTING,
    CALLER,
    SIZE_UP,
    HANDOVER_OF_CALL,
    COURSE,
    RESTOCK,
    BREAKDOWN,
    COMMUNITY,
    ARRIVALS_BEFORE,
    LANE,
    SECONDARY,
    ADDED,
    LEFT_OUT,
    DESIGN
  }

  /**
   * The stream of a role for a thing whose key is a number, for example the n-th arrival of an
   * entry.
   */
  public RandomStream stream(Role role, long key) {
    long state = RandomStream.mix(seed + 0x9E3779B97F4A7C15L * (replication + 1L));
    state = RandomStream.mix(state ^ (role.ordinal() + 1L) * 0xD1B54A32D192ED03L);
    return new RandomStream(RandomStream.mix(state ^ key));
  }

  /** A key for a thing named by a text, such as a demand entry; the same on every Java version. */
  public static long key(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return RandomStream.mix(hash);
  }

  /** A key for the n-th thing of a named family, such as the n-th incident of a demand entry. */
  public static long key(long family, long n) {
    return RandomStream.mix(family + n * 0x9E3779B97F4A7C15L);
  }
}
