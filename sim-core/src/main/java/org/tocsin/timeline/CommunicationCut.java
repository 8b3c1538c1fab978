package org.tocsin.timeline;

import java.util.Locale;

/**
 * Something by which orders or reports are passed on is down: what it did is done by hand.
 *
 * @param means {@code dispatch}, {@code radio}, or {@code alerting} with its stations
 * @param byHandMillis how long that takes
 */
public record CommunicationCut(long atMillis, String means, long byHandMillis)
    implements CommunicationFact {

  @Override
  public FactKind kind() {
    return FactKind.DOWN;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "by hand %.1f s", byHandMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.communicationCut(this);
  }
}
