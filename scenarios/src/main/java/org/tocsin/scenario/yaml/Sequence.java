package org.tocsin.scenario.yaml;

import java.util.List;
import java.util.function.UnaryOperator;
import org.tocsin.scenario.problem.Spot;

/** A list of values. */
public record Sequence(Spot spot, List<Entry> items) implements Entry {

  public Sequence {
    items = List.copyOf(items);
  }

  @Override
  public String kind() {
    return "a list of " + items.size();
  }

  @Override
  public Sequence moved(UnaryOperator<Spot> place) {
    return new Sequence(place.apply(spot), items.stream().map(item -> item.moved(place)).toList());
  }
}
