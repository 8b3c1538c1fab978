package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.incident.Incident;

/** Somebody gave up waiting for a call taker, and will call again or not. */
public record CallAbandoned(long atMillis, Incident incident, long waitedMillis, boolean callsAgain)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.HUNG_UP;
  }

  @Override
  public String detail() {
    return String.format(
        Locale.ROOT,
        "after %.1f s%s",
        waitedMillis / 1000.0,
        callsAgain ? ", will call again" : "");
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callAbandoned(this);
  }
}
