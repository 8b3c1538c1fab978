package org.tocsin.timeline;

import org.tocsin.time.SimTime;

/**
 * Something that happened in a replication, at a time in milliseconds since time 0; never changed.
 * Told to a consumer by {@link FactConsumer#hear}.
 */
public interface Fact {

  long atMillis();

  FactKind kind();

  /** What happened, in a word or two such as {@code on scene}: the second column of a timeline. */
  default String word() {
    return kind().word();
  }

  /** To what it happened: the id of an incident, a unit, a station. */
  String subject();

  /** Whether it happened to what an author calls so, where he gives a name. */
  default boolean isCalled(String name) {
    return name.equals(subject());
  }

  /** What else there is to say, in a line of text; may be empty. */
  String detail();

  /** Calls the consumer's method for this kind of fact. */
  void tell(FactConsumer consumer);

  default SimTime time() {
    return SimTime.ofMillis(atMillis());
  }
}
