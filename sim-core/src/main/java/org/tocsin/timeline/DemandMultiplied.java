package org.tocsin.timeline;

import java.util.Locale;

/**
 * There is more or less of the everyday demand than usual, or a factor on it is over: then it tells
 * what others make of it.
 *
 * @param demand incident types and zones
 * @param factor 1 when it is as ever; where several hold on parts of it, that which is furthest
 *     from 1
 * @param inPart whether it does not hold for all of it
 */
public record DemandMultiplied(long atMillis, String demand, double factor, boolean inPart)
    implements Fact {

  @Override
  public FactKind kind() {
    return factor == 1 ? FactKind.AS_USUAL : FactKind.DEMAND;
  }

  @Override
  public String subject() {
    return demand;
  }

  @Override
  public String detail() {
    return factor == 1
        ? ""
        : String.format(Locale.ROOT, "times %.2f", factor) + (inPart ? ", in part" : "");
  }

  @Override
  public void tell(FactConsumer consumer) {
    consumer.demandMultiplied(this);
  }
}
