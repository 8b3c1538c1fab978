package org.tocsin.timeline;

/**
 * Word has come of roads that had been closed or slowed without anybody knowing, though no crew has
 * met them.
 *
 * @param roads what the inject calls them
 */
public record RoadsKnown(long atMillis, String roads) implements RoadFact {

  @Override
  public FactKind kind() {
    return FactKind.ROAD_KNOWN;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsKnown(this);
  }
}
