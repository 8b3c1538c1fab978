package org.tocsin.timeline;

import java.util.Locale;
import org.tocsin.incident.Incident;

/**
 * A call taker is free again, having picked up at {@code takenMillis}; only where their number is
 * limited.
 */
public record CallEnded(long atMillis, Incident incident, long takenMillis)
    implements IncidentFact {

  @Override
  public FactKind kind() {
    return FactKind.CALL_OVER;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "taker busy %.1f s", (atMillis - takenMillis) / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callEnded(this);
  }
}
