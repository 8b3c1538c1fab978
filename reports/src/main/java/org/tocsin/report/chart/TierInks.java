package org.tocsin.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The colour of each tier of a drill: central, small, micro and volunteers have theirs on every
 * page, those that an author made up take the others in their order.
 */
public final class TierInks {

  private static final Map<String, Ink> KNOWN =
      Map.of(
          "central", Ink.CENTRAL,
          "small", Ink.SMALL,
          "micro", Ink.MICRO,
          "volunteers", Ink.VOLUNTEERS,
          "volunteer", Ink.VOLUNTEERS);

  private static final List<Ink> OTHERS =
      List.of(Ink.OTHER_1, Ink.OTHER_2, Ink.OTHER_3, Ink.OTHER_4, Ink.OTHER_5);

  private final List<String> others = new ArrayList<>();

  /** Of a drill with these tiers. */
  public TierInks(List<String> tiers) {
    tiers.stream().filter(tier -> !KNOWN.containsKey(tier)).forEach(others::add);
  }

  /** Where a drill has more tiers of its own than there are colours, the first comes again. */
  public Ink ink(String tier) {
    Ink known = KNOWN.get(tier);
    return known != null ? known : OTHERS.get(Math.max(0, others.indexOf(tier)) % OTHERS.size());
  }
}
