package org.tocsin.timeline;

import org.tocsin.city.Unit;

/**
 * Roads that had been closed or slowed without anybody knowing are reported by the first crew that
 * meets them: everybody knows from now on.
 *
 * @param roads what the inject calls them
 */
public record RoadsReported(long atMillis, String roads, Unit unit) implements RoadFact {

  @Override
  public FactKind kind() {
    return FactKind.ROAD_REPORTED;
  }

  @Override
  public String detail() {
    return "by " + unit.id();
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsReported(this);
  }
}
