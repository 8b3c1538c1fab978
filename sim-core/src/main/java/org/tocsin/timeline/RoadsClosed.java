package org.tocsin.timeline;

/**
 * Roads cannot be passed any more.
 *
 * @param roads what the inject calls them
 * @param sealed whether places on them cannot be reached either
 * @param known whether everybody knows at once; else {@link RoadsReported} or {@link RoadsKnown}
 *     tells when
 */
public record RoadsClosed(long atMillis, String roads, boolean sealed, boolean known)
    implements RoadFact {

  @Override
  public FactKind kind() {
    return sealed ? FactKind.ROAD_SEALED : FactKind.ROAD_CLOSED;
  }

  @Override
  public String detail() {
    return known ? "" : NOT_KNOWN;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsClosed(this);
  }
}
