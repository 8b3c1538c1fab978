package org.tocsin.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Unit;

/** The units that one decision names, one after the other, and what is still needed after them. */
final class Muster {

  private final List<Assignment> assignments = new ArrayList<>(2);
  private final List<Unit> units = new ArrayList<>(2);
  private final Eligibility free;
  private Capabilities open;

  /**
   * @param needed by the incident
   * @param eligible who may be told; each is named once
   */
  Muster(Capabilities needed, Eligibility eligible) {
    this.open = needed;
    this.free = eligible.where(unit -> !units.contains(unit));
  }

  /**
   * Names units until the need is met or nobody is left.
   *
   * @param next whom to send, given what is still needed and who may still be told
   */
  void call(BiFunction<Capabilities, Eligibility, Optional<Assignment>> next) {
    while (!open.isEmpty()) {
      Optional<Assignment> named = next.apply(open, free);
      if (named.isEmpty()) {
        return;
      }
      Unit unit = named.get().unit();
      assignments.add(named.get());
      units.add(unit);
      open = open.minus(unit.type().provides());
    }
  }

  /** Those named so far. */
  List<Unit> units() {
    return units;
  }

  List<Assignment> assignments() {
    return assignments;
  }
}
