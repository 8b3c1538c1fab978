package org.tocsin.timeline;

import java.util.Locale;

/**
 * Roads are slower, or as fast as ever again.
 *
 * @param roads what the inject calls them
 * @param speedFactor on the speed of every mode; 1 when they are as fast as ever
 * @param known whether everybody knows at once; else {@link RoadsReported} or {@link RoadsKnown}
 *     tells when
 */
public record RoadsSlowed(long atMillis, String roads, double speedFactor, boolean known)
    implements RoadFact {

  @Override
  public String word() {
    return speedFactor == 1 ? "road normal" : "road slow";
  }

  @Override
  public String detail() {
    String speed = speedFactor == 1 ? "" : String.format(Locale.ROOT, "%.0f %%", speedFactor * 100);
    return known ? speed : speed + ", " + NOT_KNOWN;
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.roadsSlowed(this);
  }
}
