package org.tocsin.timeline;

import java.util.Locale;

/**
 * Roads are slower, or a slow-down of theirs is over: then it tells what others leave of their
 * speed.
 *
 * @param roads what the inject calls them
 * @param speedFactor on the speed of every mode, the lowest that holds on any of them; 1 when they
 *     are as fast as ever
 * @param inPart whether some of them are faster than that
 * @param known whether everybody knows at once; else {@link RoadsReported} or {@link RoadsKnown}
 *     tells when
 */
public record RoadsSlowed(
    long atMillis, String roads, double speedFactor, boolean inPart, boolean known)
    implements RoadFact {

  @Override
  public FactKind kind() {
    return speedFactor == 1 ? FactKind.ROAD_NORMAL : FactKind.ROAD_SLOW;
  }

  @Override
  public String detail() {
    String speed = speedFactor == 1 ? "" : String.format(Locale.ROOT, "%.0f %%", speedFactor * 100);
    return speed + (inPart ? ", in part" : "") + (known ? "" : ", " + NOT_KNOWN);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsSlowed(this);
  }
}
