package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection from occurred to reported
 * @param course how it goes, and when the work is done
 * @param restock whether units that worked on it must take on water, air or fuel afterwards
 */
public record IncidentType(
    String id,
    Severity severity,
    int priority,
    Need need,
    RandomDuration detection,
    Course course,
    boolean restock) {

  /** One that uses up nothing. */
  public IncidentType(
      String id,
      Severity severity,
      int priority,
      Need need,
      RandomDuration detection,
      Course course) {
    this(id, severity, priority, need, detection, course, false);
  }

  public IncidentType withRestock(boolean uses) {
    return new IncidentType(id, severity, priority, need, detection, course, uses);
  }

  @Override
  public String toString() {
    return id;
  }
}
