package org.tocsin.scenario.msel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.scenario.format.MselSection;
import org.tocsin.scenario.format.ScenarioForm;
import org.tocsin.scenario.problem.NearestName;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.sheet.Cell;
import org.tocsin.scenario.sheet.Sheet;
import org.tocsin.scenario.sheet.SheetFile;
import org.tocsin.scenario.source.Sources;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Overlay;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.scenario.yaml.Sequence;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * Reads the lists that a scenario names and puts their rows among its injects and expected actions.
 * What the scenario itself says of a row, by its id, is laid over it. Not safe for threads.
 */
public final class MselFiles {

  private static final Duration SHORTEST_TOLD = Duration.ofMinutes(1);

  private final Sources sources;
  private final Problems problems;
  private final Overlay overlay = new Overlay(ScenarioForm.WHOLE);
  private final List<TwoTimes> twoTimes = new ArrayList<>();
  private final List<Overlaid> overlaid = new ArrayList<>();
  private final List<List<String>> above = new ArrayList<>();

  public MselFiles(Sources sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  /** A scenario with the rows of the lists that it names. */
  public Mapping join(Mapping top) {
    List<Mapping> injects = new ArrayList<>();
    List<Mapping> expects = new ArrayList<>();
    for (MselSection section : ScenarioForm.masterLists(top, problems)) {
      checkColumns(section);
      RowReader rows = new RowReader(ScheduledIncidents.of(top), problems);
      read(section, rows);
      injects.addAll(rows.injects());
      expects.addAll(rows.expects());
      twoTimes.addAll(rows.twoTimes());
      overlaid.addAll(rows.scheduled());
    }
    return with(with(top, ScenarioForm.INJECTS_KEY, injects), ScenarioForm.EXPECTS_KEY, expects);
  }

  /**
   * Tells of rows whose two times are not the same moment of the drill, and of cells that say
   * something else than the scenario.
   */
  public void check(DrillClock clock) {
    overlaid.forEach(row -> row.check(clock, problems));
    for (TwoTimes two : twoTimes) {
      SimTime wall = two.wall().at(clock);
      SimTime since = two.since().at(clock);
      if (Math.abs(wall.millis() - since.millis()) >= SHORTEST_TOLD.toMillis()) {
        problems.error(
            two.spot(),
            "two clocks: "
                + since
                + " since the start at "
                + clock.start().toLocalDateTime()
                + " is not "
                + two.wall().moment()
                + ", which is "
                + wall,
            "the same moment in both columns, or only one of them");
      }
    }
  }

  /** The texts of a row up to the last cell with anything in it. */
  private static List<String> filled(List<Cell> cells) {
    int end = cells.size();
    while (end > 0 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end).stream().map(Cell::text).toList();
  }

  /** The rows that stand above the headings of the lists that were read. */
  public List<List<String>> above() {
    return List.copyOf(above);
  }

  private void checkColumns(MselSection section) {
    Set<String> known =
        Arrays.stream(MselColumn.values()).map(MselColumn::key).collect(Collectors.toSet());
    for (String name : section.columns().keySet()) {
      if (!known.contains(name)) {
        problems.error(
            section.from().spot(),
            "columns: unknown name \"" + name + "\"",
            "any of " + known.stream().sorted().collect(Collectors.joining(", ")),
            NearestName.of(name, known));
      }
    }
  }

  private void read(MselSection section, RowReader rows) {
    Spotted<String> from = section.from();
    List<Sheet> sheets = SheetFile.read(sources, from.spot(), from.value(), problems);
    for (Sheet sheet : chosen(sheets, section)) {
      Optional<MselHeader> header = MselHeader.find(sheet, section, problems);
      if (header.isPresent()) {
        checkNamed(section, header.get());
        sheet.rows().stream().limit(header.get().row()).forEach(cells -> above.add(filled(cells)));
        sheet.rows().stream()
            .skip(header.get().row() + 1L)
            .map(cells -> header.get().row(cells, problems))
            .forEach(rows::read);
        return;
      }
    }
    if (!sheets.isEmpty()) {
      problems.error(
          from.spot(),
          from.value() + ": no row of headings that says when and what",
          "such as Time planned and Inject text, or 计划时间 and 注入内容");
    }
  }

  private List<Sheet> chosen(List<Sheet> sheets, MselSection section) {
    Optional<Spotted<String>> wanted = section.sheet();
    if (wanted.isEmpty() || sheets.isEmpty()) {
      return sheets;
    }
    List<String> names = sheets.stream().map(Sheet::name).toList();
    List<Sheet> chosen =
        sheets.stream().filter(sheet -> sheet.name().equals(wanted.get().value())).toList();
    if (chosen.isEmpty()) {
      problems.error(
          wanted.get().spot(),
          section.from().value() + ": no sheet \"" + wanted.get().value() + "\"",
          "any of " + String.join(", ", names),
          NearestName.of(wanted.get().value(), names));
    }
    return chosen;
  }

  private void checkNamed(MselSection section, MselHeader header) {
    List<String> headings = header.headings().stream().map(cell -> cell.text()).toList();
    section
        .columns()
        .forEach(
            (name, heading) -> {
              if (!headings.contains(heading)) {
                problems.error(
                    section.from().spot(),
                    section.from().value() + ": no column \"" + heading + "\"",
                    "any of " + String.join(", ", headings),
                    NearestName.of(heading, headings));
              }
            });
  }

  /** A list of the scenario with rows at its end, or under what the scenario says of them. */
  private Mapping with(Mapping top, String key, List<Mapping> rows) {
    if (rows.isEmpty()) {
      return top;
    }
    Optional<Entry> own = top.find(key);
    if (own.isPresent() && !(own.get() instanceof Sequence)) {
      return top;
    }
    List<Entry> items = new ArrayList<>();
    own.ifPresent(list -> items.addAll(((Sequence) list).items()));
    Map<String, Mapping> byId = new LinkedHashMap<>();
    rows.forEach(row -> id(row).ifPresent(id -> byId.putIfAbsent(id, row)));
    Set<Mapping> used = new HashSet<>();
    items.replaceAll(
        item -> {
          Optional<Mapping> row = id(item).flatMap(id -> Optional.ofNullable(byId.get(id)));
          row.ifPresent(used::add);
          row.ifPresent(under -> overlaid.add(new Overlaid(under, (Mapping) item)));
          return row.<Entry>map(under -> overlay.over(under, (Mapping) item)).orElse(item);
        });
    rows.stream().filter(row -> !used.contains(row)).forEach(items::add);
    Spot spot = own.map(Entry::spot).orElseGet(() -> rows.get(0).spot());
    return top.with(key, top.keySpot(key), new Sequence(spot, items));
  }

  private static Optional<String> id(Entry item) {
    return item instanceof Mapping mapping
        ? mapping.find("id").filter(Scalar.class::isInstance).map(id -> ((Scalar) id).text())
        : Optional.empty();
  }
}
