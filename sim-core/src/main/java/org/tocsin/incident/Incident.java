package org.tocsin.incident;

/**
 * Something that calls for help: the {@code number}-th incident of a demand entry, with its place.
 * What happens to it is told by facts. Compared by identity.
 *
 * @param number from 1; of the everyday demand of a warm-up -1, -2, ...
 * @param randomKey names the random streams of this incident: the same in every variant under one
 *     seed
 * @param type of its entry, or what a record makes of that
 * @param given what a record says of it
 */
public record Incident(
    DemandEntry entry, int number, Place place, long randomKey, IncidentType type, Given given) {

  /** Of the type of its entry, with nothing given. */
  public Incident(DemandEntry entry, int number, Place place, long randomKey) {
    this(entry, number, place, randomKey, entry.type(), Given.NOTHING);
  }

  /** {@code <entry>/<number>}, or what a record calls it. */
  public String id() {
    return entry.incidentId(number);
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
