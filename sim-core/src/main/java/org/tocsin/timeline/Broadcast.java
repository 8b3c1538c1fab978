package org.tocsin.timeline;

import java.util.List;
import org.tocsin.roads.RoadChange;

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
  public boolean followsWays() {
    for (int i = 0; i < consumers.size(); i++) {
      if (consumers.get(i).followsWays()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void wayTaken(WayTaken way) {
    consumers.stream().filter(FactConsumer::followsWays).forEach(c -> c.wayTaken(way));
  }

  @Override
  public void streetsChanged(long atMillis, List<RoadChange> changes) {
    consumers.forEach(consumer -> consumer.streetsChanged(atMillis, changes));
  }

  @Override
  public void streetsChangedUnseen(long atMillis, List<RoadChange> changes) {
    consumers.forEach(consumer -> consumer.streetsChangedUnseen(atMillis, changes));
  }

  @Override
  public void close() {
    consumers.forEach(FactConsumer::close);
  }
}
