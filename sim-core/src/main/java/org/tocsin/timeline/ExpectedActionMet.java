package org.tocsin.timeline;

import java.util.Locale;

/** An expected action has come in time, so much before its deadline. */
public record ExpectedActionMet(long atMillis, String expected, long marginMillis)
    implements EvaluationFact {

  @Override
  public FactKind kind() {
    return FactKind.MET;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "%.1f s in hand", marginMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.expectedActionMet(this);
  }
}
