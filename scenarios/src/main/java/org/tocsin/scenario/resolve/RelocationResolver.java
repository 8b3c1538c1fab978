package org.tocsin.scenario.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
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

  private final City city;
  private final KnownParts known;
  private final Problems problems;
  private final Lookup lookup;
  private final Set<String> stations = new LinkedHashSet<>();

  RelocationResolver(City city, KnownParts known, Problems problems) {
    this.city = city;
    this.known = known;
    this.problems = problems;
    this.lookup = new Lookup(problems);
    city.stations().stream()
        .filter(station -> station.tier().isOwn())
        .map(Station::id)
        .forEach(stations::add);
  }

  /** Our own units stay where they are if anything named is not there. */
  RelocationPolicy policy(RelocationSection section) {
    boolean canCheck = known.forces() && !city.units().isEmpty();
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
    long units = units(section.type());
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
  private long units(Spotted<String> type) {
    Set<String> types = new LinkedHashSet<>();
    long count = 0;
    for (Unit unit : city.units()) {
      if (unit.station().tier().isOwn()) {
        types.add(unit.type().id());
        count += unit.type().id().equals(type.value()) ? 1 : 0;
      }
    }
    if (count == 0) {
      problems.error(
          type.spot(),
          "no unit of type \"" + type.value() + "\" at any station",
          "any of " + String.join(", ", types),
          NearestName.of(type.value(), types));
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
