package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.TimeBand;
import org.tocsin.roads.TimeBands;
import org.tocsin.roads.TravelMode;
import org.tocsin.scenario.format.BandSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.DrillClock;

/** The traffic of the week: bands with their speeds and their ways of moving. */
final class BandResolver {

  private final Problems problems;
  private final Lookup lookup;
  private final Named<TravelMode> modes;

  BandResolver(Named<TravelMode> modes, Problems problems) {
    this.modes = modes;
    this.problems = problems;
    this.lookup = new Lookup(problems);
  }

  /** The first band that holds in an hour, and normal traffic elsewhere. */
  TimeBands bands(Named<BandSection> written, Spot spot) {
    if (written.values().isEmpty()) {
      return TimeBands.always();
    }
    if (written.values().size() >= TimeBands.MOST_BANDS) {
      problems.error(
          spot.withPath("city.bands"),
          written.values().size() + " bands",
          "at most " + (TimeBands.MOST_BANDS - 1));
      return TimeBands.always();
    }
    List<TimeBand> bands = new ArrayList<>(List.of(TimeBand.ALWAYS));
    List<Integer> bandOfHour = new ArrayList<>(Collections.nCopies(DrillClock.HOURS_OF_WEEK, 0));
    written
        .values()
        .forEach(
            (id, section) -> {
              bands.add(band(id, section));
              for (int hour = 0; hour < DrillClock.HOURS_OF_WEEK; hour++) {
                if (bandOfHour.get(hour) == 0 && holds(section, hour)) {
                  bandOfHour.set(hour, bands.size() - 1);
                }
              }
            });
    return new TimeBands(bands, bandOfHour);
  }

  private static boolean holds(BandSection section, int hourOfWeek) {
    int day = hourOfWeek / 24;
    return section.hours().contains(hourOfWeek % 24)
        && section.days().stream().anyMatch(d -> d.getValue() - 1 == day);
  }

  private TimeBand band(String id, BandSection section) {
    Map<RoadClass, Double> factors = new HashMap<>();
    section
        .speedFactors()
        .values()
        .forEach((name, factor) -> factors.put(new RoadClass(name), factor));
    return new TimeBand(id, factors, section.speedFactor(), modes(section.modes()));
  }

  /** How those who go by a mode go in a band. */
  private Map<String, TravelMode> modes(Named<Spotted<String>> written) {
    Map<String, TravelMode> others = new HashMap<>();
    written
        .values()
        .forEach(
            (name, other) -> {
              Spot spot = written.spot(name, other.spot());
              Optional<TravelMode> usual = lookup.find(new Spotted<>(name, spot), modes, "mode");
              Optional<TravelMode> now = lookup.find(other, modes, "mode");
              if (usual.isEmpty() || now.isEmpty()) {
                return;
              }
              if (usual.get().network() == now.get().network()) {
                others.put(name, now.get());
              } else {
                problems.error(
                    other.spot(),
                    "mode " + other.value() + " on other streets than " + name,
                    "a mode on the same network");
              }
            });
    return others;
  }
}
