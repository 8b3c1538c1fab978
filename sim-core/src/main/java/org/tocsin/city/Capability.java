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

  /** A unit with this capability treats casualties, one at a time. */
  public static final Capability MEDICAL = new Capability("medical");

  /** A unit with this capability frees people who are trapped. */
  public static final Capability RESCUE = new Capability("rescue");

  /** A unit with this capability finds people under ruins. */
  public static final Capability SEARCH = new Capability("search");

  /** A unit with this capability closes leaks. */
  public static final Capability HAZMAT = new Capability("hazmat");

  /** A unit with this capability leads people away. */
  public static final Capability POLICE = new Capability("police");

  /** A unit with this capability opens ways for a crowd, as {@link #POLICE} does. */
  public static final Capability STEWARD = new Capability("steward");

  @Override
  public int compareTo(Capability other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
