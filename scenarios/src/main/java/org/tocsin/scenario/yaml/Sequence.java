package org.tocsin.scenario.yaml;

import java.util.List;
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
}
