package org.tocsin.scenario.resolve;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.Dmexclp;
import org.tocsin.response.NoRelocation;
import org.tocsin.response.RelocationPolicy;
import org.tocsin.scenario.format.RelocationSection;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;

/**
 * The relocation policy, with the unit types and stations that it names looked up. That a way leads
 * to a station need not be checked: all streets of a city hang together.
 */
final class RelocationResolver {

  private final Forces forces;
  private final KnownParts known;
  private final Problems problems;
  private final Lookup lookup;
  private final Set<String> stations;

  RelocationResolver(Forces forces, KnownParts known, Problems problems) {
    this.forces = forces;
    this.known = known;
    this.problems = problems;
    this.lookup = new Lookup(problems);
    this.stations = forces.ownStations();
  }

  /** Our own units stay where they are if anything named is not there. */
  RelocationPolicy policy(RelocationSection section) {
    boolean canCheck = known.forces() && !forces.areNone();
    if (section instanceof RelocationSection.Compliance table && canCheck) {
      return compliance(table);
    }
    if (section instanceof RelocationSection.Dmexclp dmexclp && canCheck) {
      units(dmexclp.type());
      checkStations(dmexclp.stations());
      Set<String> ids = dmexclp.stations().stream().map(Spotted::value).collect(Collectors.toSet());
      return new Dmexclp(dmexclp.type().value(), dmexclp.within(), dmexclp.busy(), ids);
    }
    return new NoRelocation();
  }

  private RelocationPolicy compliance(RelocationSection.Compliance section) {
    String type = section.type().value();
    int units = units(section.type());
    TreeMap<Integer, List<String>> rows = new TreeMap<>();
    boolean fits = true;
    for (RelocationSection.TableRow row : section.table()) {
      int available = row.available().value();
      Spot spot = row.available().spot();
      checkStations(row.stations());
      if (rows.containsKey(available)) {
        problems.error(spot, "a second row for " + available, "one row for each number");
        fits = false;
      } else if (units > 0 && available > units) {
        problems.error(
            spot,
            "a row for " + available + " available units of type \"" + type + "\"",
            "at most " + units + ", as many as there are");
        fits = false;
      } else if (row.stations().size() > available) {
        problems.error(
            spot,
            row.stations().size() + " stations to hold with " + available + " available",
            "at most as many stations as units");
        fits = false;
      } else {
        rows.put(available, row.stations().stream().map(Spotted::value).toList());
      }
    }
    return fits ? new ComplianceTable(type, rows) : new NoRelocation();
  }

  /** How many units of a type there are; none is a problem. */
  private int units(Spotted<String> type) {
    SortedMap<String, Integer> units = forces.ownUnits();
    int count = units.getOrDefault(type.value(), 0);
    if (count == 0) {
      problems.error(
          type.spot(),
          "no unit of type \"" + type.value() + "\" at any station",
          "any of " + String.join(", ", units.keySet()),
          NearestName.of(type.value(), units.keySet()));
    }
    return count;
  }

  private void checkStations(List<Spotted<String>> named) {
    for (Spotted<String> name : named) {
      if (!stations.contains(name.value())) {
        lookup.unknown(name.spot(), "station", name.value(), stations);
      }
    }
  }
}
