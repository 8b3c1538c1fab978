package org.tocsin.city;

/**
 * How heavy a station is: {@code central}, {@code small}, {@code micro}, or the author's own word.
 */
public record Tier(String id) implements Comparable<Tier> {

  /** Of a neighbour's units, which help only when they are asked for; no tier of our own. */
  public static final Tier MUTUAL_AID = new Tier("mutual-aid");

  /** Whether our own units may be of this tier. */
  public boolean isOwn() {
    return !equals(MUTUAL_AID);
  }

  @Override
  public int compareTo(Tier other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
