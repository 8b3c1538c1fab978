package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** Something that happened to an incident, or to a unit because of it. */
public interface IncidentFact extends Fact {

  Incident incident();

  @Override
  default String subject() {
    return incident().id();
  }
}
