package org.tocsin.timeline;

import java.util.List;

/** Tells every fact to several consumers, in their order. */
public record Broadcast(List<FactConsumer> consumers) implements FactConsumer {

  public Broadcast {
    consumers = List.copyOf(consumers);
  }

  @Override
  public void hear(Fact fact) {
    for (FactConsumer consumer : consumers) {
      consumer.hear(fact);
    }
  }

  @Override
  public void close() {
    consumers.forEach(FactConsumer::close);
  }
}
