package org.tocsin.timeline;

import java.util.Locale;

/**
 * There is more or less of the everyday demand than usual, or as much as ever again.
 *
 * @param demand incident types and zones
 * @param factor 1 when it is as ever
 */
public record DemandMultiplied(long atMillis, String demand, double factor) implements Fact {

  @Override
  public String word() {
    return factor == 1 ? "as usual" : "demand";
  }

  @Override
  public String subject() {
    return demand;
  }

  @Override
  public String detail() {
    return factor == 1 ? "" : String.format(Locale.ROOT, "times %.2f", factor);
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.demandMultiplied(this);
  }
}
