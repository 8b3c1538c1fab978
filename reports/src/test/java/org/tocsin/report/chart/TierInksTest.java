package org.tocsin.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TierInksTest {

  private final TierInks inks =
      new TierInks(List.of("central", "micro", "ambulance", "mutual-aid", "police"));

  @Test
  void everyTierOfADrillHasAColourOfItsOwn() {
    assertThat(
            List.of("central", "micro", "ambulance", "mutual-aid", "police").stream()
                .map(inks::ink))
        .doesNotHaveDuplicates();
  }

  @Test
  void knownTiersLookTheSameInEveryDrill() {
    assertThat(inks.ink("central")).isEqualTo(Ink.CENTRAL);
    assertThat(new TierInks(List.of()).ink("micro")).isEqualTo(Ink.MICRO);
  }
}
