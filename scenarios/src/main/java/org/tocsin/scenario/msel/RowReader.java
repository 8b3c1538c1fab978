package org.tocsin.scenario.msel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.YamlText;

/**
 * Turns the rows of one list into the keys of injects and expected actions. Their shapes are
 * checked where those of all authors are; here only what is particular to lists.
 */
final class RowReader {

  /** What is told apart from the script. */
  private static final Set<MselColumn> OWN =
      EnumSet.of(
          MselColumn.NUMBER,
          MselColumn.DATE,
          MselColumn.TIME,
          MselColumn.SINCE,
          MselColumn.SIMULATION);

  private static final Pattern MINUTES =
      Pattern.compile("(\\d{1,6}(?:\\.\\d{1,6})?)\\s*(?:min|mins|minutes|分钟|分)?");

  private final RowTimes times;
  private final Problems problems;
  private final List<Mapping> injects = new ArrayList<>();
  private final List<Mapping> expects = new ArrayList<>();

  private final ScheduledIncidents incidents;
  private final List<Overlaid> scheduled = new ArrayList<>();

  /**
   * @param incidents of the scenario, of which rows may tell
   */
  RowReader(ScheduledIncidents incidents, Problems problems) {
    this.incidents = incidents;
    this.times = new RowTimes(problems);
    this.problems = problems;
  }

  List<Mapping> injects() {
    return injects;
  }

  List<Mapping> expects() {
    return expects;
  }

  List<TwoTimes> twoTimes() {
    return times.twice();
  }

  /** Rows that tell of incidents of the scenario, which say nothing by themselves. */
  List<Overlaid> scheduled() {
    return scheduled;
  }

  void read(MselRow row) {
    if (RowType.INCIDENT.isMeantBy(row.text(MselColumn.TYPE)) && isOfIncident(row)) {
      return;
    }
    Optional<Mapping> simulated = simulated(row);
    boolean expected =
        RowType.EXPECTED.isMeantBy(row.text(MselColumn.TYPE))
            && simulated.filter(keys -> keys.find("fact").isPresent()).isPresent();
    if (expected) {
      expects.add(expected(row, simulated.orElseThrow()));
    } else if (saysSomething(row)) {
      injects.add(inject(row, simulated));
    } else {
      problems.error(
          row.spot(), "no text", "an inject text, an event synopsis or an expected action");
    }
  }

  /** Whether a row only tells of an incident, be it still there or not. */
  private boolean isOfIncident(MselRow row) {
    String id = row.text(MselColumn.NUMBER);
    Optional<Mapping> incident = incidents.find(id);
    if (incident.isEmpty() && row.find(MselColumn.MESSAGE).isEmpty()) {
      problems.warning(
          row.spot(),
          "a scheduled incident \"" + id + "\", which the scenario does not have",
          "a row that counts for nothing, or another type");
      return true;
    } else if (incident.isEmpty()) {
      return false;
    }
    KeyGroup keys = new KeyGroup(row.spot());
    times.read(row).ifPresent(time -> keys.put("at", time.moment(), times.spot(row)));
    scheduled.add(new Overlaid(keys.whole(), incident.get()));
    return true;
  }

  private static boolean saysSomething(MselRow row) {
    return Stream.of(
            MselColumn.MESSAGE, MselColumn.SYNOPSIS, MselColumn.EXPECTED, MselColumn.SIMULATION)
        .anyMatch(column -> row.find(column).isPresent());
  }

  private Mapping inject(MselRow row, Optional<Mapping> simulated) {
    KeyGroup keys = new KeyGroup(row.spot());
    KeyGroup script = new KeyGroup(row.spot());
    number(row, simulated, keys, script);
    Map<MselColumn, Cell> rest = new EnumMap<>(row.cells());
    Optional<PlannedTime> time = times.read(row);
    boolean waits = simulated.filter(group -> group.find("when").isPresent()).isPresent();
    if (time.isPresent()) {
      keys.put("at", time.get().moment(), times.spot(row));
    } else if (!waits) {
      keys.put("at", "never", row.spot());
      warnOfNever(row);
    }
    row.find(MselColumn.MESSAGE).ifPresent(cell -> keys.put("message", cell));
    rest.remove(MselColumn.MESSAGE);
    if (waits) {
      rest.remove(MselColumn.CONDITION);
    }
    if (waits && RowType.CONTINGENCY.isMeantBy(row.text(MselColumn.TYPE))) {
      rest.remove(MselColumn.TYPE);
    }
    return whole(row, keys, script, rest, simulated);
  }

  private void warnOfNever(MselRow row) {
    if (!times.isWritten(row)) {
      problems.warning(
          row.spot(),
          "no time and no condition, so it never comes in a run",
          "a time, or when: with a condition in the column "
              + MselColumn.SIMULATION.heading(Locale.ENGLISH));
    }
  }

  private Mapping expected(MselRow row, Mapping simulated) {
    KeyGroup keys = new KeyGroup(row.spot());
    KeyGroup script = new KeyGroup(row.spot());
    number(row, Optional.of(simulated), keys, script);
    Map<MselColumn, Cell> rest = new EnumMap<>(row.cells());
    times.read(row).ifPresent(time -> keys.put("by", time.moment(), times.spot(row)));
    row.find(MselColumn.EXPECTED).ifPresent(cell -> keys.put("title", cell));
    row.find(MselColumn.OBJECTIVE).ifPresent(cell -> keys.put("objective", cell));
    row.find(MselColumn.CAPABILITY).ifPresent(cell -> keys.put("capability", cell));
    row.find(MselColumn.MAX_MINUTES).ifPresent(cell -> within(cell, keys));
    rest.keySet()
        .removeAll(
            EnumSet.of(
                MselColumn.TYPE,
                MselColumn.CONDITION,
                MselColumn.EXPECTED,
                MselColumn.OBJECTIVE,
                MselColumn.CAPABILITY,
                MselColumn.MAX_MINUTES));
    return whole(row, keys, script, rest, Optional.of(simulated));
  }

  /** A bare number is one of minutes. */
  private static void within(Cell cell, KeyGroup keys) {
    Matcher minutes = MINUTES.matcher(cell.text());
    String span = minutes.matches() ? minutes.group(1) + " min" : cell.text();
    keys.put("within", span, cell.spot());
  }

  /**
   * Numbers of lists are often no names: what a name can't have becomes a dash. An id among what is
   * simulated holds instead.
   */
  private static void number(
      MselRow row, Optional<Mapping> simulated, KeyGroup keys, KeyGroup script) {
    Optional<Cell> cell = row.find(MselColumn.NUMBER);
    if (cell.isEmpty()) {
      return;
    }
    String name = MselColumn.nameOfNumber(cell.get().text());
    boolean hasId = simulated.filter(group -> group.find("id").isPresent()).isPresent();
    if (hasId || !name.equals(cell.get().text())) {
      script.put("number", cell.get());
    }
    if (!hasId) {
      keys.put("id", name, cell.get().spot());
    }
  }

  private Mapping whole(
      MselRow row,
      KeyGroup keys,
      KeyGroup script,
      Map<MselColumn, Cell> rest,
      Optional<Mapping> simulated) {
    KeyGroup more = new KeyGroup(row.spot());
    rest.forEach(
        (column, cell) -> {
          if (column == MselColumn.MESSAGE || column == MselColumn.CONDITION) {
            more.put(column.heading(Locale.ENGLISH), cell);
          } else if (!OWN.contains(column)) {
            script.put(column.key(), cell);
          }
        });
    row.more().forEach(more::put);
    if (!more.isEmpty()) {
      script.put("more", more.whole());
    }
    simulated.ifPresent(group -> add(group, keys));
    if (!script.isEmpty()) {
      keys.put("script", script.whole());
    }
    return keys.whole();
  }

  private void add(Mapping group, KeyGroup keys) {
    group
        .pairs()
        .forEach(
            (key, pair) -> {
              if (keys.has(key) || key.equals("script")) {
                problems.error(
                    pair.keySpot(), "key \"" + key + "\", which has a column", "one of them");
              } else {
                keys.put(key, pair.value());
              }
            });
  }

  /** The keys of what is simulated, in YAML within a cell. */
  private Optional<Mapping> simulated(MselRow row) {
    Optional<Cell> cell = row.find(MselColumn.SIMULATION);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Spot spot = cell.get().spot();
    Problems inCell = new Problems();
    String text = cell.get().text();
    Optional<Mapping> keys =
        YamlText.read(spot.file(), text, inCell)
            .map(entry -> entry.moved(inner -> inside(spot, inner.path())))
            .filter(
                entry -> {
                  if (!(entry instanceof Mapping)) {
                    problems.error(
                        spot, entry.kind(), "keys of an inject, such as { close: { road: ... } }");
                  }
                  return entry instanceof Mapping;
                })
            .map(Mapping.class::cast);
    inCell.all().forEach(problem -> problems.add(moved(problem, spot)));
    return keys;
  }

  private static Spot inside(Spot cell, String path) {
    return path.isEmpty() ? cell : cell.withPath(cell.path() + ": " + path);
  }

  private static Problem moved(Problem problem, Spot cell) {
    return new Problem(
        problem.severity(),
        cell.file(),
        cell.line(),
        cell.column(),
        inside(cell, problem.path()).path(),
        problem.found(),
        problem.allowed(),
        problem.maybe());
  }
}
