package org.tocsin.timeline;

import org.tocsin.city.Station;

/**
 * A station has fewer people on duty than it should, or all again.
 *
 * @param missing how many; 0 when it is whole again
 */
public record CrewReduced(long atMillis, Station station, int missing) implements StationFact {

  @Override
  public FactKind kind() {
    return missing == 0 ? FactKind.CREW_WHOLE : FactKind.CREW_SHORT;
  }

  @Override
  public String detail() {
    return missing == 0 ? "" : "by " + missing;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.crewReduced(this);
  }
}
