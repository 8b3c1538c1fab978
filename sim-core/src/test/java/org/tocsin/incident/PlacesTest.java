package org.tocsin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.town.TinyTown;

class PlacesTest {

  private static final TinyTown TOWN = TinyTown.onStreetOf(1000);

  /** Weights of 0 and of very different size are common, so are sums that must be rounded. */
  @Property(tries = 500)
  void theFirstPlaceWhoseSumOfWeightsExceedsTheDrawIsDrawn(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 6) Integer> sizes, @ForAll long seed) {
    double[] weights = weights(sizes);
    List<Place> all = new ArrayList<>();
    sizes.forEach(size -> all.add(new Place(TOWN.at(all.size()), null)));
    Places places = new Places(all, weights);
    RandomStream one = new RandomStreams(seed, 0).stream(Role.PLACE, 1);
    RandomStream same = new RandomStreams(seed, 0).stream(Role.PLACE, 1);

    for (int draw = 0; draw < 100; draw++) {
      Place drawn = places.draw(one);

      assertThat(drawn).isSameAs(all.get(firstAbove(same.nextDouble(), weights)));
    }
  }

  private static int firstAbove(double share, double[] weights) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    int place = 0;
    double sum = weights[0];
    while (place < weights.length - 1 && sum <= share * total) {
      sum += weights[++place];
    }
    return place;
  }

  private static double[] weights(List<Integer> sizes) {
    double[] weights = sizes.stream().mapToDouble(size -> size == 0 ? 0 : 0.1 / size).toArray();
    weights[weights.length / 2] += sizes.size() % 3 == 0 ? 50 : 0.3;
    return weights;
  }
}
