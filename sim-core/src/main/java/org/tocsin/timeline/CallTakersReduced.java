package org.tocsin.timeline;

/**
 * There are fewer call takers than should be on duty, or all again.
 *
 * @param missing how many; 0 when all are there
 */
public record CallTakersReduced(long atMillis, int missing) implements Fact {

  @Override
  public FactKind kind() {
    return missing == 0 ? FactKind.TAKERS_WHOLE : FactKind.TAKERS_SHORT;
  }

  @Override
  public String subject() {
    return "call-takers";
  }

  @Override
  public String detail() {
    return missing == 0 ? "" : "by " + missing;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.callTakersReduced(this);
  }
}
