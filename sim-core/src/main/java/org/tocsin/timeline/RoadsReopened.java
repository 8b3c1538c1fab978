package org.tocsin.timeline;

/**
 * A closure of roads is lifted; where another one still holds, they stay closed.
 *
 * @param roads what the inject calls them
 */
public record RoadsReopened(long atMillis, String roads) implements RoadFact {

  @Override
  public FactKind kind() {
    return FactKind.ROAD_OPEN;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsReopened(this);
  }
}
