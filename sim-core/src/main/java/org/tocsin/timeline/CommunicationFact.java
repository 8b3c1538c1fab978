package org.tocsin.timeline;

/** Something that happened to the means by which orders and reports are passed on. */
public interface CommunicationFact extends Fact {

  /** {@code dispatch}, {@code radio}, or {@code alerting} with its stations. */
  String means();

  @Override
  default String subject() {
    return means();
  }

  /** By the means, whichever stations it concerns, or in full. */
  @Override
  default boolean isCalled(String name) {
    return means().equals(name) || means().startsWith(name + " of ");
  }
}
