package org.tocsin.incident;

import java.util.Optional;
import org.tocsin.random.RandomDuration;

/**
 * A kind of incident.
 *
 * @param priority rank in the queue, 1 for the most urgent
 * @param detection how it becomes known
 * @param course how it goes, and when the work is done
 * @param alarm how its alarm level follows what is found on scene; empty: all levels are raised at
 *     once and stay
 * @param transport how its patients come to hospital; empty: nobody is brought there
 * @param agency whose dispatch centre takes the call, where agencies keep to themselves; empty: all
 *     hear of it at once
 * @param lanes the lanes by which vehicles come to its door; empty: none that could be blocked
 * @param restock whether units that worked on it must take on water, air or fuel afterwards
 */
public record IncidentType(
    String id,
    Severity severity,
    int priority,
    Need need,
    Detection detection,
    Course course,
    Optional<AlarmRule> alarm,
    Optional<Transport> transport,
    Optional<String> agency,
    Optional<FireLanes> lanes,
    boolean restock) {

  public IncidentType {
    alarm.ifPresent(
        rule -> {
          int levels = need.levels().size();
          if (rule.atOnce() >= levels
              || (!rule.findings().isEmpty() && rule.findings().size() != levels)) {
            throw new IllegalArgumentException(
                "incident type " + id + ": alarm rule for other levels than its " + levels);
          }
        });
  }

  /**
   * Reported after a time by somebody who never errs, with every alarm level raised at once; its
   * patients, if any, are not brought to hospital, and it uses up nothing.
   */
  public IncidentType(
      String id,
      Severity severity,
      int priority,
      Need need,
      RandomDuration detection,
      Course course) {
    this(
        id,
        severity,
        priority,
        need,
        Detection.after(detection),
        course,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  public IncidentType withAlarm(AlarmRule rule) {
    return new IncidentType(
        id,
        severity,
        priority,
        need,
        detection,
        course,
        Optional.of(rule),
        transport,
        agency,
        lanes,
        restock);
  }

  public IncidentType withDetection(Detection other) {
    return new IncidentType(
        id, severity, priority, need, other, course, alarm, transport, agency, lanes, restock);
  }

  public IncidentType withTransport(Transport patients) {
    return new IncidentType(
        id,
        severity,
        priority,
        need,
        detection,
        course,
        alarm,
        Optional.of(patients),
        agency,
        lanes,
        restock);
  }

  public IncidentType withAgency(String lead) {
    return new IncidentType(
        id,
        severity,
        priority,
        need,
        detection,
        course,
        alarm,
        transport,
        Optional.of(lead),
        lanes,
        restock);
  }

  public IncidentType withLanes(FireLanes toItsDoor) {
    return new IncidentType(
        id,
        severity,
        priority,
        need,
        detection,
        course,
        alarm,
        transport,
        agency,
        Optional.of(toItsDoor),
        restock);
  }

  public IncidentType withRestock(boolean uses) {
    return new IncidentType(
        id, severity, priority, need, detection, course, alarm, transport, agency, lanes, uses);
  }

  public IncidentType withCourse(Course other) {
    return new IncidentType(
        id, severity, priority, need, detection, other, alarm, transport, agency, lanes, restock);
  }

  public IncidentType withPriority(int rank) {
    return new IncidentType(
        id, severity, rank, need, detection, course, alarm, transport, agency, lanes, restock);
  }

  /** Which calls for all of another need at once and keeps to it. */
  public IncidentType withNeed(Need wanted) {
    return new IncidentType(
        id,
        severity,
        priority,
        wanted,
        detection,
        course,
        Optional.empty(),
        transport,
        agency,
        lanes,
        restock);
  }

  @Override
  public String toString() {
    return id;
  }
}
