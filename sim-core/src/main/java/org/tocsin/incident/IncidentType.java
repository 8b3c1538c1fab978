package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection from occurred to reported
 * @param course how it goes, and when the work is done
 */
public record IncidentType(
    String id,
    Severity severity,
    int priority,
    Need need,
    RandomDuration detection,
    Course course) {

  public IncidentType withCourse(Course other) {
    return new IncidentType(id, severity, priority, need, detection, other);
  }

  @Override
  public String toString() {
    return id;
  }
}
