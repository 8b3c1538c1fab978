package org.tocsin.timeline;

import org.tocsin.city.CommunityPool;
import org.tocsin.incident.Incident;

/** People of a pool near an incident were alerted; some of them come, the others decline. */
public record CommunityAlerted(
    long atMillis, Incident incident, CommunityPool pool, int alerted, int accepted)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.ALERTED;
  }

  @Override
  public String detail() {
    return pool + ": " + alerted + " near, " + accepted + " accept";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.communityAlerted(this);
  }
}
