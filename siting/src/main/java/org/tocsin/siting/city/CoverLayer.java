package org.tocsin.siting.city;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.IncidentType;

/**
 * What is asked of a tier: that incidents with which its crews can begin find somebody there in
 * time. Other tiers serve it too if they can do all that its crews can do there.
 *
 * @param within from notification to arrival
 * @param servedBy its own tier and perhaps others
 * @param types of incidents of everyday demand whose first need its crews help to meet
 */
public record CoverLayer(Tier tier, Duration within, Set<Tier> servedBy, Set<IncidentType> types) {

  public CoverLayer {
    servedBy = Set.copyOf(servedBy);
    types = Set.copyOf(types);
  }

  /** What is asked of a tier of a drill that has a station. */
  public static CoverLayer of(Drill drill, Tier tier, Duration within) {
    Capabilities own = provides(drill.city(), tier);
    Set<IncidentType> types = new LinkedHashSet<>();
    for (DemandEntry entry : DemandSurvey.everyday(drill)) {
      if (own.contributesTo(first(entry.type()))) {
        types.add(entry.type());
      }
    }
    Set<Tier> serving =
        drill.city().tiers().stream()
            .filter(
                other -> other.equals(tier) || serves(provides(drill.city(), other), own, types))
            .collect(Collectors.toSet());
    return new CoverLayer(tier, within, serving, types);
  }

  /** All of one tier's units together. */
  private static Capabilities provides(City city, Tier tier) {
    Capabilities all = Capabilities.NONE;
    for (Unit unit : city.units()) {
      if (unit.station().tier().equals(tier)) {
        all = all.max(unit.type().provides());
      }
    }
    return all;
  }

  private static boolean serves(Capabilities other, Capabilities own, Set<IncidentType> types) {
    for (IncidentType type : types) {
      Set<Capability> wanted = new HashSet<>(type.need().fullForce().amounts().keySet());
      wanted.removeIf(capability -> own.amount(capability) == 0);
      if (wanted.stream().anyMatch(capability -> other.amount(capability) == 0)) {
        return false;
      }
    }
    return true;
  }

  /** What begins the work at an incident of a type. */
  static Capabilities first(IncidentType type) {
    return type.need().forceUpTo(0);
  }

  /** Whether a unit begins the work at incidents of any layer. */
  static boolean isFirst(Unit unit, List<CoverLayer> layers) {
    return layers.stream()
        .flatMap(layer -> layer.types().stream())
        .anyMatch(type -> unit.type().provides().contributesTo(first(type)));
  }
}
