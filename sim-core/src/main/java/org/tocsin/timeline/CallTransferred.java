package org.tocsin.timeline;

import org.tocsin.incident.Incident;

/** A call goes on to the second centre: handed over by who answered it, or because nobody did. */
public record CallTransferred(long atMillis, Incident incident, boolean answered)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.TRANSFERRED;
  }

  @Override
  public String detail() {
    return answered ? "" : "unanswered";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callTransferred(this);
  }
}
