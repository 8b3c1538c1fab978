package org.tocsin.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.city.Watch;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.FlowText;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;

/** Writes a scenario that lays further stations over another one. */
public final class StationsOver {

  private static final Spot NOWHERE = Spot.ofFile("");

  /**
   * A station that comes, with who waits there; unit types and rosters are those of the scenario
   * below.
   */
  public record Added(Station station, List<Unit> units) {

    public Added {
      units = List.copyOf(units);
    }
  }

  /**
   * What becomes of the stations of the scenario below.
   *
   * @param removed ids of those that go
   */
  public record Stations(List<Added> added, List<String> removed) {

    public Stations {
      added = List.copyOf(added);
      removed = List.copyOf(removed);
    }
  }

  private StationsOver() {}

  /**
   * The text of a scenario with further stations.
   *
   * @param base the file or ready scenario below, named from where the text will be
   * @param name of the drill
   * @param comments lines for a reader at the top
   */
  public static String text(String base, String name, List<String> comments, List<Added> added) {
    StringBuilder text = head(base, comments);
    text.append("name: ").append(FlowText.of(scalar(name))).append('\n');
    if (!added.isEmpty()) {
      text.append("stations:\n");
      added.forEach(one -> text.append("  - ").append(FlowText.of(station(one))).append('\n'));
    }
    return text.toString();
  }

  /** The text of a scenario with variants of the one below, by their names. */
  public static String variants(
      String base, List<String> comments, Map<String, Stations> variants) {
    StringBuilder text = head(base, comments);
    text.append(variants.isEmpty() ? "variants: {}\n" : "variants:\n");
    variants.forEach(
        (name, stations) -> {
          text.append("  ").append(FlowText.of(scalar(name))).append(":\n");
          if (!stations.removed().isEmpty()) {
            List<Entry> ids = new ArrayList<>();
            stations.removed().forEach(id -> ids.add(scalar(id)));
            text.append("    removeStations: ");
            text.append(FlowText.of(new Sequence(NOWHERE, ids))).append('\n');
          }
          if (!stations.added().isEmpty()) {
            text.append("    addStations:\n");
            stations
                .added()
                .forEach(
                    one -> text.append("      - ").append(FlowText.of(station(one))).append('\n'));
          }
        });
    return text.toString();
  }

  private static StringBuilder head(String base, List<String> comments) {
    StringBuilder text = new StringBuilder();
    comments.forEach(
        line -> text.append("# ").append(line.replaceAll("\\p{Cntrl}", " ")).append('\n'));
    text.append("tocsin: 1\n");
    text.append("include: ").append(FlowText.of(new Sequence(NOWHERE, List.of(scalar(base)))));
    return text.append('\n');
  }

  private static Mapping station(Added added) {
    Station station = added.station();
    Map<String, Entry> keys = new LinkedHashMap<>();
    keys.put("id", scalar(station.id()));
    if (!station.name().equals(station.id())) {
      keys.put("name", scalar(station.name()));
    }
    keys.put("tier", scalar(station.tier().id()));
    if (!station.agency().equals(Station.NO_AGENCY)) {
      keys.put("agency", scalar(station.agency()));
    }
    keys.put(
        "at",
        new Sequence(
            NOWHERE,
            List.of(
                scalar(degrees(station.location().longitude())),
                scalar(degrees(station.location().latitude())))));
    keys.put("units", new Sequence(NOWHERE, units(added.units())));
    staff(station.watches(), keys);
    return mapping(keys);
  }

  private static List<Entry> units(List<Unit> units) {
    Map<Map<String, String>, Integer> counts = new LinkedHashMap<>();
    for (Unit unit : units) {
      Map<String, String> kind = new LinkedHashMap<>();
      kind.put("type", unit.type().id());
      unit.roster().ifPresent(roster -> kind.put("roster", roster.id()));
      counts.merge(kind, 1, Integer::sum);
    }
    List<Entry> groups = new ArrayList<>();
    counts.forEach(
        (kind, count) -> {
          Map<String, Entry> keys = new LinkedHashMap<>();
          kind.forEach((key, value) -> keys.put(key, scalar(value)));
          if (count > 1) {
            keys.put("count", scalar(Integer.toString(count)));
          }
          groups.add(mapping(keys));
        });
    return groups;
  }

  private static void staff(List<Watch> watches, Map<String, Entry> keys) {
    int always = 0;
    List<Entry> others = new ArrayList<>();
    for (Watch watch : watches) {
      if (watch.roster().isEmpty()) {
        always += watch.people();
      } else {
        Map<String, Entry> one = new LinkedHashMap<>();
        one.put("people", scalar(Integer.toString(watch.people())));
        one.put("roster", scalar(watch.roster().get().id()));
        others.add(mapping(one));
      }
    }
    if (always > 0) {
      keys.put("people", scalar(Integer.toString(always)));
    }
    if (!others.isEmpty()) {
      keys.put("watches", new Sequence(NOWHERE, others));
    }
  }

  private static Mapping mapping(Map<String, Entry> keys) {
    Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
    keys.forEach((key, value) -> pairs.put(key, new Mapping.Pair(NOWHERE, value)));
    return new Mapping(NOWHERE, pairs);
  }

  /** Not by way of Double.toString, whose digits changed with Java 19. */
  private static String degrees(double degrees) {
    return new BigDecimal(degrees)
        .setScale(7, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static Scalar scalar(String text) {
    return new Scalar(NOWHERE, text);
  }
}
