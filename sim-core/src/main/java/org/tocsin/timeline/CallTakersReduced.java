package org.tocsin.timeline;

/**
 * There are fewer call takers than should be on duty, or all again.
 *
 * @param missing how many; 0 when all are there
 */
public record CallTakersReduced(long atMillis, int missing) implements Fact {

  @Override
  public String word() {
    return missing == 0 ? "takers whole" : "takers short";
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
