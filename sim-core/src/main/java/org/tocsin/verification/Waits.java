package org.tocsin.verification;

import java.util.HashMap;
import java.util.Map;
import org.tocsin.incident.Incident;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.IncidentDequeued;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.IncidentQueued;
import org.tocsin.timeline.IncidentTurnedAway;

/** What incidents from time 0 on meet: how many there are, wait, for how long, are turned away. */
final class Waits implements FactConsumer {

  private final Map<Incident, Long> queuedMillis = new HashMap<>();
  private long incidents;
  private long turnedAway;
  private long waited;
  private double waitMillis;
  private long firstNumber = Long.MAX_VALUE;

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    if (fact.atMillis() >= 0) {
      firstNumber = Math.min(firstNumber, fact.incident().number());
      incidents++;
    }
  }

  @Override
  public void incidentTurnedAway(IncidentTurnedAway fact) {
    if (isCounted(fact.incident())) {
      turnedAway++;
    }
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    if (isCounted(fact.incident())) {
      queuedMillis.put(fact.incident(), fact.atMillis());
    }
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    Long since = queuedMillis.remove(fact.incident());
    if (since != null) {
      waited++;
      waitMillis += fact.atMillis() - since;
    }
  }

  /** Whether it occurred after the warm-up; the drills of verification have one demand entry. */
  private boolean isCounted(Incident incident) {
    return incident.number() >= firstNumber;
  }

  double incidents() {
    return incidents;
  }

  double turnedAway() {
    return turnedAway;
  }

  double taken() {
    return incidents - turnedAway;
  }

  double waited() {
    return waited;
  }

  /** All waits together. */
  double waitMillis() {
    return waitMillis;
  }
}
