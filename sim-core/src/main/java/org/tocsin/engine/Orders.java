package org.tocsin.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Orders of drill control, each of which holds some things until it is lifted. A thing that several
 * hold is free when none does any more.
 */
final class Orders<T> {

  private final List<Set<T>> standing = new ArrayList<>();

  /** Returns the order, to be lifted later. */
  Set<T> give(Collection<T> things) {
    Set<T> order = new LinkedHashSet<>(things);
    standing.add(order);
    return order;
  }

  boolean hold(T thing) {
    return standing.stream().anyMatch(order -> order.contains(thing));
  }

  /** Ends one order; returns what it held and nothing holds any more. */
  List<T> lift(Set<T> order) {
    List<T> held = List.copyOf(order);
    standing.removeIf(other -> other == order);
    order.clear();
    return held.stream().filter(thing -> !hold(thing)).toList();
  }

  /** Every order lets go of some things; returns those that any held. */
  List<T> free(Collection<T> things) {
    List<T> held = things.stream().filter(this::hold).toList();
    standing.forEach(order -> held.forEach(order::remove));
    return held;
  }
}
