package org.tocsin.verification;

import java.util.List;
import java.util.function.Supplier;
import org.tocsin.timeline.Broadcast;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;

/** A witness made of several consumers of facts, and of how readings are taken from them. */
final class JointWitness implements Witness {

  private final Broadcast consumers;
  private final Supplier<List<Reading>> readings;

  JointWitness(List<FactConsumer> consumers, Supplier<List<Reading>> readings) {
    this.consumers = new Broadcast(consumers);
    this.readings = readings;
  }

  @Override
  public void hear(Fact fact) {
    consumers.hear(fact);
  }

  @Override
  public void close() {
    consumers.close();
  }

  @Override
  public List<Reading> readings() {
    return readings.get();
  }
}
