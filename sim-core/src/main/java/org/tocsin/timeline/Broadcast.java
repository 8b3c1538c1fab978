package org.tocsin.timeline;

import java.util.List;

/** Tells every fact to several consumers, in their order. */
public record Broadcast(List<FactConsumer> consumers) implements FactConsumer {

  public Broadcast {
    consumers = List.copyOf(consumers);
  }

  @Override
  public void incidentOccurred(IncidentOccurred fact) {
    tell(fact);
  }

  @Override
  public void incidentReported(IncidentReported fact) {
    tell(fact);
  }

  @Override
  public void callAnswered(CallAnswered fact) {
    tell(fact);
  }

  @Override
  public void incidentVerified(IncidentVerified fact) {
    tell(fact);
  }

  @Override
  public void incidentQueued(IncidentQueued fact) {
    tell(fact);
  }

  @Override
  public void incidentDequeued(IncidentDequeued fact) {
    tell(fact);
  }

  @Override
  public void unitNotified(UnitNotified fact) {
    tell(fact);
  }

  @Override
  public void unitEnRoute(UnitEnRoute fact) {
    tell(fact);
  }

  @Override
  public void unitArrived(UnitArrived fact) {
    tell(fact);
  }

  @Override
  public void firstActionTaken(FirstActionTaken fact) {
    tell(fact);
  }

  @Override
  public void fullForceAssembled(FullForceAssembled fact) {
    tell(fact);
  }

  @Override
  public void incidentControlled(IncidentControlled fact) {
    tell(fact);
  }

  @Override
  public void unitCleared(UnitCleared fact) {
    tell(fact);
  }

  @Override
  public void unitReturned(UnitReturned fact) {
    tell(fact);
  }

  @Override
  public void incidentClosed(IncidentClosed fact) {
    tell(fact);
  }

  @Override
  public void close() {
    consumers.forEach(FactConsumer::close);
  }

  private void tell(Fact fact) {
    for (FactConsumer consumer : consumers) {
      fact.tell(consumer);
    }
  }
}
