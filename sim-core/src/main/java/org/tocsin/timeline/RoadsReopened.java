package org.tocsin.timeline;

/**
 * A closure of roads is lifted; where another one still holds, they stay closed.
 *
 * @param roads what the inject calls them
 */
public record RoadsReopened(long atMillis, String roads) implements RoadFact {

  @Override
  public String word() {
    return "road open";
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsReopened(this);
  }
}
