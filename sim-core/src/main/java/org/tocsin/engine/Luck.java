package org.tocsin.engine;

import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams.Role;

/**
 * What is drawn once for an incident, each from a stream of its own, so that a variant that leaves
 * one out changes none of the others. What each of its units, patients or callers draws is numbered
 * by them instead.
 *
 * <p>Role and key are part of the results. Courses share keys, as an incident has one course.
 */
enum Luck {
  DETECTION(Role.CALL, 0),
  ANSWERING(Role.CALL, 1),
  PROCESSING(Role.CALL, 2),
  TRANSFER(Role.CALL, 3),
  TRANSFERRING(Role.CALL, 4),
  SECOND_ANSWERING(Role.CALL, 5),
  SECOND_PROCESSING(Role.CALL, 6),
  /** Between the numbers of the sources and those of the further callers themselves. */
  FURTHER_CALLS(Role.CALLER, Reporting.FIRST_FURTHER - 1),

  SIZE_UP(Role.SIZE_UP, 0),
  FINDING(Role.SIZE_UP, 1),
  INFORMING_AGENCIES(Role.HANDOVER_OF_CALL, 0),
  PATIENTS(Role.PATIENTS, 0),
  LANE_BLOCKED(Role.LANE, 0),
  LANE_DELAY(Role.LANE, 1),

  FIRE_INCUBATION(Role.COURSE, 0),
  FIRE_STOP(Role.COURSE, 1),
  LEAK_LASTING(Role.COURSE, 0),
  LEAK_IGNITION(Role.COURSE, 1),
  LEAK_CLOSING(Role.COURSE, 2),
  CROWD_SIZE(Role.COURSE, 0),
  PEOPLE(Role.COURSE, 0),
  TRIAGE(Role.COURSE, 1);

  private final Role role;
  private final long key;

  Luck(Role role, long key) {
    this.role = role;
    this.key = key;
  }

  /** From its beginning, whenever it is asked. */
  RandomStream of(IncidentLifecycle incident) {
    return incident.stream(role, key);
  }

  long millis(RandomDuration law, IncidentLifecycle incident) {
    return law.sampleMillis(of(incident));
  }
}
