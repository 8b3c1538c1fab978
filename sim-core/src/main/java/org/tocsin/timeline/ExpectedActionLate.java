package org.tocsin.timeline;

import java.util.Locale;

/** An expected action has come so long after its deadline. */
public record ExpectedActionLate(long atMillis, String expected, long lateMillis)
    implements EvaluationFact {

  @Override
  public FactKind kind() {
    return FactKind.DONE_LATE;
  }

  @Override
  public String detail() {
    return String.format(Locale.ROOT, "by %.1f s", lateMillis / 1000.0);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.expectedActionLate(this);
  }
}
