package org.tocsin.city;

/**
 * How heavy a station is: {@code central}, {@code small}, {@code micro}, or the author's own word.
 */
public record Tier(String id) implements Comparable<Tier> {

  @Override
  public int compareTo(Tier other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
