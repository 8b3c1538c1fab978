package org.tocsin.timeline;

/**
 * Roads cannot be passed any more.
 *
 * @param roads what the inject calls them
 * @param sealed whether places on them cannot be reached either
 */
public record RoadsClosed(long atMillis, String roads, boolean sealed) implements RoadFact {

  @Override
  public String word() {
    return sealed ? "road sealed" : "road closed";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsClosed(this);
  }
}
