package org.tocsin.incident;

import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection how it becomes known
 * @param course how it goes, and when the work is done
 * @param transport how its patients come to hospital; empty: nobody is brought there
 * @param restock whether units that worked on it must take on water, air or fuel afterwards
 */
public record IncidentType(
    String id,
    Severity severity,
    int priority,
    Need need,
    Detection detection,
    Course course,
    Optional<Transport> transport,
    boolean restock) {

  /**
   * Reported after a time by somebody who never errs; its patients, if any, are not brought to
   * hospital; it uses up nothing.
   */
  public IncidentType(
      String id,
      Severity severity,
      int priority,
      Need need,
      RandomDuration detection,
      Course course) {
    this(id, severity, priority, need, Detection.after(detection), course, Optional.empty(), false);
  }

  public IncidentType withDetection(Detection other) {
    return new IncidentType(id, severity, priority, need, other, course, transport, restock);
  }

  public IncidentType withTransport(Transport patients) {
    return new IncidentType(
        id, severity, priority, need, detection, course, Optional.of(patients), restock);
  }

  public IncidentType withRestock(boolean uses) {
    return new IncidentType(id, severity, priority, need, detection, course, transport, uses);
  }

  @Override
  public String toString() {
    return id;
  }
}
