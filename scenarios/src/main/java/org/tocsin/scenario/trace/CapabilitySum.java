package org.tocsin.scenario.trace;

import java.util.Map;
import java.util.TreeMap;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;

/** What several units provide together. */
final class CapabilitySum {

  private final Map<Capability, Integer> amounts = new TreeMap<>();

  void add(Capabilities provided) {
    provided
        .amounts()
        .forEach((capability, amount) -> amounts.merge(capability, amount, Integer::sum));
  }

  /** As much of each as there is of another. */
  Capabilities atMost(Capabilities all) {
    Map<Capability, Integer> least = new TreeMap<>();
    amounts.forEach(
        (capability, amount) -> {
          int available = Math.min(amount, all.amount(capability));
          if (available > 0) {
            least.put(capability, available);
          }
        });
    return Capabilities.of(least);
  }

  Capabilities total() {
    return Capabilities.of(amounts);
  }
}
