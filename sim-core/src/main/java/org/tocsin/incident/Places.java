package org.tocsin.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.random.RandomStream;
import org.tocsin.roads.Position;
import org.tocsin.time.Distance;

/**
 * The places of a demand entry with their weights: addresses along the streets, weighted points, or
 * a single spot. Drawing takes one number from the stream.
 */
public final class Places {

  private final List<Place> places;
  private final double[] cumulativeWeights;

  /**
   * For each of as many equal parts of the total weight as there are places, the first one that
   * reaches into it (indexed search: Chen and Asau, "On generating random variates from an
   * empirical distribution", AIIE Transactions 6, 1974): few are left to look at.
   */
  private final int[] firstInPart;

  public Places(List<Place> places, double[] weights) {
    if (places.isEmpty() || places.size() != weights.length) {
      throw new IllegalArgumentException(
          "places: "
              + places.size()
              + " with "
              + weights.length
              + " weights; at least one, as many weights as places");
    }
    this.places = List.copyOf(places);
    this.cumulativeWeights = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
        throw new IllegalArgumentException(
            "places: weight " + weights[i] + "; a finite number of 0 or more");
      }
      sum += weights[i];
      cumulativeWeights[i] = sum;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("places: all weights are 0; a sum above 0");
    }
    this.firstInPart = new int[places.size() + 1];
    int last = places.size() - 1;
    for (int part = 0, place = 0; part < firstInPart.length; part++) {
      while (place < last && cumulativeWeights[place] <= sum / places.size() * part) {
        place++;
      }
      firstInPart[part] = place;
    }
  }

  public Place draw(RandomStream stream) {
    int last = places.size() - 1;
    double share = stream.nextDouble();
    double target = share * cumulativeWeights[last];
    int part = (int) (share * places.size());
    int low = firstInPart[part];
    int high = firstInPart[part + 1];
    // Where a part ends is rounded.
    low = low > 0 && cumulativeWeights[low - 1] > target ? 0 : low;
    high = cumulativeWeights[high] <= target ? last : high;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulativeWeights[middle] > target) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return places.get(low);
  }

  /** One of those within a distance of a spot, by their weights; empty if there is none. */
  public Optional<Place> drawNear(Position spot, Distance radius, RandomStream stream) {
    double share = stream.nextDouble();
    double near = 0;
    BitSet candidates = new BitSet();
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).location().position().metresTo(spot) <= radius.metres()) {
        near += weight(i);
        candidates.set(i, weight(i) > 0);
      }
    }
    double left = share * near;
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      left -= weight(i);
      if (left < 0 || candidates.nextSetBit(i + 1) < 0) {
        return Optional.of(places.get(i));
      }
    }
    return Optional.empty();
  }

  /** Only those that are meant; empty if none of them has any weight. */
  public Optional<Places> where(Predicate<Place> meant) {
    List<Place> some = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (weight(i) > 0 && meant.test(places.get(i))) {
        some.add(places.get(i));
        weights.add(weight(i));
      }
    }
    return some.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Places(some, weights.stream().mapToDouble(Double::doubleValue).toArray()));
  }

  public int size() {
    return places.size();
  }

  public Place place(int index) {
    return places.get(index);
  }

  public double weight(int index) {
    return index == 0
        ? cumulativeWeights[0]
        : cumulativeWeights[index] - cumulativeWeights[index - 1];
  }

  public double totalWeight() {
    return cumulativeWeights[cumulativeWeights.length - 1];
  }
}
