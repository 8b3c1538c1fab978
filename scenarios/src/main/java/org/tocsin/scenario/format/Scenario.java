package org.tocsin.scenario.format;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.shape.Named;
import org.tocsin.time.DrillClock;

/**
 * What an author wrote: every value of the right shape, names and files not yet looked up. Sections
 * that were wrong are absent, and problems say why.
 */
public record Scenario(
    Optional<String> name,
    Optional<DrillClock> clock,
    Optional<CitySection> city,
    CallCentreSection callCentre,
    Named<ModeSection> modes,
    Named<UnitTypeSection> unitTypes,
    Named<ReadinessSection> staffing,
    Named<RosterSection> rosters,
    List<StationSection> stations,
    List<CommunitySection> community,
    Named<IncidentSection> incidents,
    List<DemandSection> demand,
    PlanSection plan,
    List<InjectSection> injects,
    List<ExpectSection> expects,
    List<StandardsSection> standards,
    List<Duration> coverageTargets,
    Named<VariantSection> variants) {

  public Scenario {
    stations = List.copyOf(stations);
    community = List.copyOf(community);
    demand = List.copyOf(demand);
    injects = List.copyOf(injects);
    expects = List.copyOf(expects);
    standards = List.copyOf(standards);
    coverageTargets = List.copyOf(coverageTargets);
  }
}
