package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.city.Beat;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.UnitType;
import org.tocsin.city.Zone;
import org.tocsin.incident.Places;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.CommunitySection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;

/** People who are alerted near incidents, each where he is. */
final class CommunityResolver {

  private static final String WALK = "walk";

  private final WhereResolver where;
  private final Named<TravelMode> modes;
  private final DutyResolver duty;
  private final Problems problems;
  private final Lookup lookup;

  CommunityResolver(
      WhereResolver where, Named<TravelMode> modes, DutyResolver duty, Problems problems) {
    this.where = where;
    this.modes = modes;
    this.duty = duty;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  List<CommunityPool> pools(List<CommunitySection> sections, List<Station> stations) {
    Map<String, Spot> ids = new HashMap<>();
    stations.forEach(station -> ids.put(station.id(), Spot.ofFile("")));
    List<CommunityPool> pools = new ArrayList<>();
    for (CommunitySection section : sections) {
      boolean isFirst =
          lookup.isFirst(section.id().value(), ids, section.id().spot(), "community or station");
      Optional<TravelMode> mode = mode(section);
      Optional<List<Beat>> beats = beats(section.dwelling());
      checkTier(section.tier());
      if (isFirst && mode.isPresent() && beats.isPresent()) {
        pools.add(pool(section, mode.get(), beats.get()));
      }
    }
    return pools;
  }

  private CommunityPool pool(CommunitySection section, TravelMode mode, List<Beat> beats) {
    String id = section.id().value();
    return new CommunityPool(
        id,
        new Tier(section.tier().value()),
        new UnitType(id, section.provides(), mode, mode, section.readiness()),
        duty.roster(section.roster()),
        section.alert(),
        beats);
  }

  private void checkTier(Spotted<String> tier) {
    if (!new Tier(tier.value()).isOwn()) {
      problems.error(
          tier.spot(),
          "tier \"" + tier.value() + "\"",
          "any other; it is that of neighbours' units");
    }
  }

  private Optional<TravelMode> mode(CommunitySection section) {
    Optional<Spotted<String>> written = section.mode();
    Optional<TravelMode> mode =
        written.isPresent() ? lookup.find(written.get(), modes, "mode") : modes.find(WALK);
    if (mode.isPresent() && mode.get().network() != NetworkKind.FOOT) {
      problems.error(
          written.map(Spotted::spot).orElse(section.id().spot()),
          "mode \"" + mode.get().id() + "\" is for cars",
          "a mode on the network for people on foot, such as walk or e-bike");
      return Optional.empty();
    }
    return mode;
  }

  private Optional<List<Beat>> beats(CommunitySection.Dwelling dwelling) {
    if (dwelling instanceof CommunitySection.Residents residents) {
      return where.places(residents.where()).map(places -> homes(places, residents.people()));
    }
    CommunitySection.Rounds rounds = (CommunitySection.Rounds) dwelling;
    Map<Zone, List<Location>> zones = where.byZone();
    if (zones.isEmpty()) {
      if (!problems.hasErrorsIn("city.zones")) {
        problems.error(
            rounds.perZone().spot(), "no zone with a street", "city.zones where the streets are");
      }
      return Optional.empty();
    }
    List<Beat> beats = new ArrayList<>();
    for (List<Location> places : zones.values()) {
      Beat beat = new Beat(places);
      for (int i = 0; i < rounds.perZone().value(); i++) {
        beats.add(beat);
      }
    }
    return Optional.of(beats);
  }

  /**
   * A systematic sample: every place has its share of the people by its weight, to within one. The
   * same in every replication and variant.
   */
  private static List<Beat> homes(Places places, int people) {
    List<Beat> beats = new ArrayList<>(people);
    double step = places.totalWeight() / people;
    double sum = 0;
    for (int i = 0; i < places.size(); i++) {
      sum += places.weight(i);
      while (beats.size() < people && step * (beats.size() + 0.5) <= sum) {
        beats.add(Beat.at(places.place(i).location()));
      }
    }
    while (beats.size() < people) {
      beats.add(Beat.at(places.place(places.size() - 1).location()));
    }
    return beats;
  }
}
