package org.tocsin.scenario.resolve;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.incident.Need;

/**
 * Who may come to incidents of a type.
 *
 * @param units types of all units that there are, one for each unit
 * @param alerted types of the people who may be alerted to it
 * @param wanted its full force; empty if that is not known
 */
record Responders(List<UnitType> units, List<UnitType> alerted, Optional<Capabilities> wanted) {

  static Responders to(String type, Optional<Need> need, City city) {
    return new Responders(
        city.units().stream().map(Unit::type).toList(),
        city.community().stream()
            .filter(pool -> pool.alert().concerns(type))
            .map(CommunityPool::type)
            .toList(),
        need.map(Need::fullForce));
  }

  /** Whether any unit provides one of some capabilities. */
  boolean include(List<Capability> either) {
    return units.stream().anyMatch(provides(either));
  }

  /** Whether people of the community may come who provide one. */
  boolean mayBeAlerted(List<Capability> either) {
    return alerted.stream().anyMatch(provides(either));
  }

  /**
   * Whether one is provided by whoever is sent: it is called for, or all units that provide
   * something else that is called for provide it too.
   */
  boolean areSureToInclude(List<Capability> either) {
    return wanted.isEmpty()
        || wanted.get().amounts().keySet().stream().anyMatch(called -> brings(called, either));
  }

  private boolean brings(Capability called, List<Capability> either) {
    List<UnitType> sent = units.stream().filter(provides(List.of(called))).toList();
    return !sent.isEmpty() && sent.stream().allMatch(provides(either));
  }

  /** The flow of all units together. */
  double litresPerMinute() {
    return units.stream().mapToDouble(UnitType::litresPerMinute).sum();
  }

  /** Whether a unit with flow provides anything that is called for. */
  boolean mayBringWater() {
    return wanted.isEmpty()
        || units.stream()
            .filter(unit -> unit.litresPerMinute() > 0)
            .anyMatch(unit -> unit.provides().contributesTo(wanted.get()));
  }

  private static Predicate<UnitType> provides(List<Capability> either) {
    return unit -> either.stream().anyMatch(one -> unit.provides().amount(one) > 0);
  }
}
