package org.tocsin.incident;

/**
 * Something that calls for help: the {@code number}-th incident of a demand entry, with its place.
 * What happens to it is told by facts. Compared by identity.
 *
 * @param number from 1; of the everyday demand of a warm-up -1, -2, ...
 * @param randomKey names the random streams of this incident: the same in every variant under one
 *     seed
 */
public record Incident(DemandEntry entry, int number, Place place, long randomKey) {

  public IncidentType type() {
    return entry.type();
  }

  /** {@code <entry>/<number>}. */
  public String id() {
    return entry.id() + "/" + number;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(randomKey);
  }

  @Override
  public String toString() {
    return id();
  }
}
