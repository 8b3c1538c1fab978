package org.tocsin.incident;

import java.util.List;
import org.tocsin.random.RandomStream;

/**
 * The places of a demand entry with their weights: addresses along the streets, weighted points, or
 * a single spot. Drawing takes one number from the stream.
 */
public final class Places {

  private final List<Place> places;
  private final double[] cumulativeWeights;

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
  }

  public Place draw(RandomStream stream) {
    double target = stream.nextDouble() * cumulativeWeights[cumulativeWeights.length - 1];
    int low = 0;
    int high = cumulativeWeights.length - 1;
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
