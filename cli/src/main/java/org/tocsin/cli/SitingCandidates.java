package org.tocsin.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.drill.Drill;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.CandidateFile;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.resolve.CandidateRow;
import org.tocsin.scenario.resolve.ZoneMap;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.source.FileSource;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.siting.city.Candidate;
import org.tocsin.siting.city.Junctions;

/**
 * The places that {@code --from} names, without those that may not be.
 *
 * @param candidates those left
 * @param forbidden how many lay in forbidden zones
 * @param tooNear how many stood too near to a station that stays
 * @param inputs files that were read for it
 */
record SitingCandidates(
    List<Candidate> candidates, int forbidden, int tooNear, List<InputFile> inputs) {

  private static final String JUNCTIONS = "junctions";
  private static final Pattern EVERY = Pattern.compile("every-(.+)");
  private static final int MOST = 5000;

  /** Where nothing is to be built. */
  static final SitingCandidates NONE = new SitingCandidates(List.of(), 0, 0, List.of());

  /** Says how many were left out, and why. */
  void tell(Terminal terminal) {
    if (forbidden > 0) {
      terminal.say(forbidden + " candidates left out, in zones of --not-in");
    }
    if (tooNear > 0) {
      terminal.say(tooNear + " candidates left out, nearer than --spacing to a station");
    }
  }

  /**
   * Finds them.
   *
   * @param mayGo tiers whose stations may go; the others stay
   */
  static SitingCandidates of(SitingWishes wishes, Set<Tier> mayGo, Terminal terminal) {
    Map<Tier, Double> tiers = wishes.tiers();
    CityOptions options = wishes.options();
    String from = options.from == null ? JUNCTIONS : options.from;
    List<InputFile> inputs = new ArrayList<>();
    List<Candidate> all;
    Matcher every = EVERY.matcher(from);
    Streets streets = wishes.drill().city().streets();
    if (from.equals(JUNCTIONS)) {
      if (options.candidates < 1 || options.candidates > MOST) {
        throw new UserMistake("--candidates: " + options.candidates + "; 1 to " + MOST);
      }
      all = at(Junctions.spread(streets, options.candidates), tiers, wishes.drill());
    } else if (every.matches() && !from.endsWith(".csv")) {
      double metres = SitingWishes.read("--from", every.group(1), Quantities.DISTANCE).metres();
      if (metres < 50) {
        throw new UserMistake("--from: " + from + "; every-50m or more");
      }
      all = at(Junctions.every(streets, metres), tiers, wishes.drill());
    } else {
      all = read(from, wishes, tiers, terminal, inputs);
    }
    if (all.size() > MOST) {
      throw new UserMistake("--from: " + all.size() + " candidates; at most " + MOST);
    }
    return left(all, wishes, mayGo, inputs);
  }

  private static SitingCandidates left(
      List<Candidate> all, SitingWishes wishes, Set<Tier> mayGo, List<InputFile> inputs) {
    Drill drill = wishes.drill();
    Set<String> zones = wishes.forbiddenZones();
    ZoneMap map = new ZoneMap(drill.city().zones());
    double spacing = wishes.spacingMetres();
    List<Candidate> allowed = new ArrayList<>(all);
    allowed.removeIf(c -> isIn(map, zones, c.place().position(), drill));
    int forbidden = all.size() - allowed.size();
    List<Location> standing =
        drill.city().stations().stream()
            .filter(station -> station.tier().isOwn() && !mayGo.contains(station.tier()))
            .map(Station::location)
            .toList();
    allowed.removeIf(
        c ->
            standing.stream().anyMatch(s -> s.position().metresTo(c.place().position()) < spacing));
    return new SitingCandidates(
        allowed, forbidden, all.size() - forbidden - allowed.size(), inputs);
  }

  /** In one of the zones, or in one that is a part of one. */
  private static boolean isIn(ZoneMap map, Set<String> zones, Position spot, Drill drill) {
    if (zones.isEmpty()) {
      return false;
    }
    Map<String, String> parents =
        drill.city().zones().stream()
            .filter(zone -> zone.parent().isPresent())
            .collect(Collectors.toMap(zone -> zone.id(), zone -> zone.parent().orElseThrow()));
    String zone = map.find(spot).map(z -> z.id()).orElse("");
    while (zone != null && !zones.contains(zone)) {
      zone = parents.get(zone);
    }
    return zone != null;
  }

  /** Each place for each tier; those in one place exclude one another. */
  private static List<Candidate> at(List<Location> places, Map<Tier, Double> tiers, Drill drill) {
    Streets streets = drill.city().streets();
    String prefix = prefix(drill);
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Location place = places.get(i);
      String street =
          streets
              .network(NetworkKind.CAR)
              .segment(streets.access(place, NetworkKind.CAR).segment())
              .name();
      for (Map.Entry<Tier, Double> tier : tiers.entrySet()) {
        String id = prefix + (i + 1) + (tiers.size() > 1 ? "-" + tier.getKey().id() : "");
        String name = street.isEmpty() ? id : street;
        candidates.add(new Candidate(id, name, place, tier.getKey(), tier.getValue()));
      }
    }
    return candidates;
  }

  /** With which no station's id begins: what was selected before may stand already. */
  private static String prefix(Drill drill) {
    for (int n = 1; ; n++) {
      String prefix = "new" + (n == 1 ? "" : n) + "-";
      if (drill.city().stations().stream().noneMatch(s -> s.id().startsWith(prefix))) {
        return prefix;
      }
    }
  }

  private static List<Candidate> read(
      String from,
      SitingWishes wishes,
      Map<Tier, Double> tiers,
      Terminal terminal,
      List<InputFile> inputs) {
    Path file = terminal.resolve(from);
    List<String> taken = wishes.drill().city().stations().stream().map(Station::id).toList();
    CandidateFile read =
        CandidateFile.read(
            FileSource.of(file), wishes.drill().city().streets(), taken, terminal.environment());
    List<String> lines = read.problems().stream().map(Problem::oneLine).toList();
    if (read.problems().stream().anyMatch(Problem::isError)) {
      throw new UserMistake(lines);
    }
    lines.forEach(terminal::say);
    inputs.addAll(read.inputs());
    List<Candidate> candidates = new ArrayList<>();
    for (CandidateRow row : read.rows()) {
      Tier tier =
          row.tier()
              .map(name -> wishes.tier(from + ": candidate " + row.id() + ": tier", name))
              .orElse(tiers.keySet().iterator().next());
      double cost = row.cost().orElse(tiers.getOrDefault(tier, 1.0));
      candidates.add(new Candidate(row.id(), row.name(), row.place(), tier, cost));
    }
    return candidates;
  }
}
