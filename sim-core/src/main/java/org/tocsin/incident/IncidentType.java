package org.tocsin.incident;

import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection from occurred to reported
 * @param work how long each unit works on scene
 */
public record IncidentType(
    String id,
    Severity severity,
    int priority,
    Need need,
    RandomDuration detection,
    RandomDuration work) {

  @Override
  public String toString() {
    return id;
  }
}
