package org.tocsin.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sums and differences of capabilities, against plain maps. */
class CapabilitiesTest {

  @Property
  void theLargerOfTwoHoldsTheLargerAmountOfEach(
      @ForAll("amounts") Map<Capability, Integer> one,
      @ForAll("amounts") Map<Capability, Integer> other) {
    Map<Capability, Integer> larger = new HashMap<>(one);
    other.forEach((capability, amount) -> larger.merge(capability, amount, Math::max));

    assertThat(Capabilities.of(one).max(Capabilities.of(other)))
        .isEqualTo(Capabilities.of(larger))
        .hasSameHashCodeAs(Capabilities.of(larger));
  }

  @Property
  void whatIsProvidedIsTakenOffWhatIsNeeded(
      @ForAll("amounts") Map<Capability, Integer> needed,
      @ForAll("amounts") Map<Capability, Integer> provided) {
    Map<Capability, Integer> left = new HashMap<>();
    needed.forEach(
        (capability, amount) -> {
          int open = amount - provided.getOrDefault(capability, 0);
          if (open > 0) {
            left.put(capability, open);
          }
        });

    assertThat(Capabilities.of(needed).minus(Capabilities.of(provided)))
        .isEqualTo(Capabilities.of(left));
  }

  @Property
  void oneContributesIfItHoldsAnythingThatIsNeeded(
      @ForAll("amounts") Map<Capability, Integer> held,
      @ForAll("amounts") Map<Capability, Integer> needed) {
    Set<Capability> both = new HashSet<>(held.keySet());
    both.retainAll(needed.keySet());

    assertThat(Capabilities.of(held).contributesTo(Capabilities.of(needed)))
        .isEqualTo(!both.isEmpty());
  }

  @Provide
  Arbitrary<Map<Capability, Integer>> amounts() {
    Arbitrary<Capability> capability =
        Arbitraries.of("ladder", "medical", "pumping", "rescue", "water").map(Capability::new);
    return Arbitraries.maps(capability, Arbitraries.integers().between(1, 4)).ofMaxSize(5);
  }
}
