package org.tocsin.city;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Amounts of capabilities, each above 0: what a unit provides, or what an incident still needs.
 * Immutable.
 */
public final class Capabilities {

  public static final Capabilities NONE = new Capabilities(new Capability[0], new int[0]);

  private final Capability[] capabilities;
  private final int[] amounts;

  /**
   * A bit for each, by its hash: where two have none in common, neither helps with the other's.
   * Most units that are asked can be passed over by that.
   */
  private final long bits;

  private Capabilities(Capability[] capabilities, int[] amounts) {
    this.capabilities = capabilities;
    this.amounts = amounts;
    long all = 0;
    for (Capability capability : capabilities) {
      all |= 1L << capability.hashCode();
    }
    this.bits = all;
  }

  public static Capabilities of(Map<Capability, Integer> amounts) {
    SortedMap<Capability, Integer> sorted = new TreeMap<>(amounts);
    sorted.forEach(
        (capability, amount) -> {
          if (amount <= 0) {
            throw new IllegalArgumentException(capability + ": " + amount + "; an amount above 0");
          }
        });
    return new Capabilities(
        sorted.keySet().toArray(new Capability[0]),
        sorted.values().stream().mapToInt(Integer::intValue).toArray());
  }

  public boolean isEmpty() {
    return capabilities.length == 0;
  }

  /** The amounts in the order of the capabilities' ids. */
  public SortedMap<Capability, Integer> amounts() {
    TreeMap<Capability, Integer> map = new TreeMap<>();
    for (int i = 0; i < capabilities.length; i++) {
      map.put(capabilities[i], amounts[i]);
    }
    return Collections.unmodifiableSortedMap(map);
  }

  public int amount(Capability capability) {
    for (int i = 0; i < capabilities.length; i++) {
      if (capabilities[i].equals(capability)) {
        return amounts[i];
      }
    }
    return 0;
  }

  /** Whether these hold any amount of a capability that {@code needed} names. */
  public boolean contributesTo(Capabilities needed) {
    if ((bits & needed.bits) == 0) {
      return false;
    }
    for (Capability capability : needed.capabilities) {
      if (amount(capability) > 0) {
        return true;
      }
    }
    return false;
  }

  /** What is left of these after {@code provided} has met its part. */
  public Capabilities minus(Capabilities provided) {
    if ((bits & provided.bits) == 0) {
      return this;
    }
    Capability[] left = new Capability[capabilities.length];
    int[] leftAmounts = new int[capabilities.length];
    int count = 0;
    for (int i = 0; i < capabilities.length; i++) {
      int open = amounts[i] - provided.amount(capabilities[i]);
      if (open > 0) {
        left[count] = capabilities[i];
        leftAmounts[count++] = open;
      }
    }
    return count == 0
        ? NONE
        : new Capabilities(Arrays.copyOf(left, count), Arrays.copyOf(leftAmounts, count));
  }

  /** The larger amount of each capability: what is enough for both. */
  public Capabilities max(Capabilities other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    Capability[] either = new Capability[capabilities.length + other.capabilities.length];
    int[] larger = new int[either.length];
    int count = 0;
    int mine = 0;
    int others = 0;
    while (mine < capabilities.length || others < other.capabilities.length) {
      int order = order(mine, other, others);
      either[count] = order <= 0 ? capabilities[mine] : other.capabilities[others];
      int amount = order <= 0 ? amounts[mine++] : 0;
      larger[count++] = order >= 0 ? Math.max(amount, other.amounts[others++]) : amount;
    }
    return new Capabilities(Arrays.copyOf(either, count), Arrays.copyOf(larger, count));
  }

  /** Whose capability comes first, that of one place here or of another there. */
  private int order(int place, Capabilities other, int there) {
    if (place == capabilities.length) {
      return 1;
    }
    return there == other.capabilities.length
        ? -1
        : capabilities[place].compareTo(other.capabilities[there]);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Capabilities that
        && Arrays.equals(capabilities, that.capabilities)
        && Arrays.equals(amounts, that.amounts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(capabilities) + Arrays.hashCode(amounts);
  }

  /** {@code initial-attack 1, pumping 2}. */
  @Override
  public String toString() {
    return IntStream.range(0, capabilities.length)
        .mapToObj(i -> capabilities[i] + " " + amounts[i])
        .collect(Collectors.joining(", "));
  }
}
