package org.tocsin.timeline;

import java.util.List;

/** Tells every fact to several consumers, in their order. */
public record Broadcast(List<FactConsumer> consumers) implements FactConsumer {

  public Broadcast {
    consumers = List.copyOf(consumers);
  }

  @Override
  public void hear(Fact fact) {
    // By their places: some hundred facts an incident go this way, and need no iterator each.
    for (int i = 0; i < consumers.size(); i++) {
      consumers.get(i).hear(fact);
    }
  }

  @Override
  public void close() {
    consumers.forEach(FactConsumer::close);
  }
}
