package org.tocsin.random;

import java.util.List;

/**
 * One of several laws, chosen by weight: for example a quick answer by most and a slow one by some.
 */
public record Mixture(List<Component> components) implements Distribution {

  /** A law and its share among the weights. */
  public record Component(double weight, Distribution law) {

    public Component {
      if (!(weight > 0) || !Double.isFinite(weight)) {
        throw new IllegalArgumentException(
            "mixture: weight " + weight + "; a finite number above 0");
      }
    }
  }

  public Mixture {
    components = List.copyOf(components);
    if (components.isEmpty()) {
      throw new IllegalArgumentException("mixture: no components; at least one");
    }
  }

  @Override
  public double sample(RandomStream stream) {
    double target = stream.nextDouble() * totalWeight();
    int last = components.size() - 1;
    for (int i = 0; i < last; i++) {
      target -= components.get(i).weight();
      if (target < 0) {
        return components.get(i).law().sample(stream);
      }
    }
    return components.get(last).law().sample(stream);
  }

  @Override
  public double mean() {
    return components.stream().mapToDouble(c -> c.weight() * c.law().mean()).sum() / totalWeight();
  }

  private double totalWeight() {
    return components.stream().mapToDouble(Component::weight).sum();
  }
}
