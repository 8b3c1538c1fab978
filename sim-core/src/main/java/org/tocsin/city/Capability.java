package org.tocsin.city;

/**
 * What a unit provides and an incident needs: {@code initial-attack}, {@code pumping}, {@code
 * rescue}, ...
 */
public record Capability(String id) implements Comparable<Capability> {

  /** A unit with this capability can begin to act on a fire; first action counts from it. */
  public static final Capability INITIAL_ATTACK = new Capability("initial-attack");

  /** A unit with this capability carries patients to hospital: as many at once as its amount. */
  public static final Capability TRANSPORT = new Capability("transport");

  @Override
  public int compareTo(Capability other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
