package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection how it becomes known
 * @param course how it goes, and when the work is done
 */
public record IncidentType(
    String id, Severity severity, int priority, Need need, Detection detection, Course course) {

  /** Reported after a time by somebody who never errs. */
  public IncidentType(
      String id,
      Severity severity,
      int priority,
      Need need,
      RandomDuration detection,
      Course course) {
    this(id, severity, priority, need, Detection.after(detection), course);
  }

  public IncidentType withDetection(Detection other) {
    return new IncidentType(id, severity, priority, need, other, course);
  }

  @Override
  public String toString() {
    return id;
  }
}
