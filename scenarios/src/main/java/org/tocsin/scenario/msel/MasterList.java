package org.tocsin.scenario.msel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.scenario.format.ScenarioForm;
import org.tocsin.scenario.sheet.Datum;
import org.tocsin.scenario.sheet.Table;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Sequence;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/**
 * The master scenario events list of a drill: its injects in the order of their time, a contingency
 * below the inject that its author wrote before it, and then its expected actions. What is read of
 * such a list again is the same drill.
 */
public final class MasterList {

  /** Columns that are written even where nothing is in them, to be filled in. */
  private static final List<MselColumn> ALWAYS =
      List.of(
          MselColumn.NUMBER,
          MselColumn.TIME,
          MselColumn.SINCE,
          MselColumn.TYPE,
          MselColumn.SYNOPSIS,
          MselColumn.MESSAGE,
          MselColumn.METHOD,
          MselColumn.FROM,
          MselColumn.TO,
          MselColumn.CONTROLLER,
          MselColumn.EVALUATOR,
          MselColumn.EXPECTED,
          MselColumn.OBJECTIVE,
          MselColumn.CAPABILITY,
          MselColumn.MAX_MINUTES,
          MselColumn.STATUS,
          MselColumn.ACTUAL,
          MselColumn.REMARKS,
          MselColumn.SIMULATION);

  private static final int LETTERS_OF_OTHERS = 18;

  private final DrillClock clock;
  private final List<MselLine> lines;

  private MasterList(DrillClock clock, List<MselLine> lines) {
    this.clock = clock;
    this.lines = lines;
  }

  /** Of a scenario that has no errors. */
  public static MasterList of(Mapping top, DrillClock clock) {
    RowWriter writer = new RowWriter(clock);
    List<Mapping> injects = list(top, ScenarioForm.INJECTS_KEY);
    List<Placed> placed = new ArrayList<>();
    SimTime last = SimTime.ofMillis(0);
    for (int i = 0; i < injects.size(); i++) {
      MselLine line = writer.inject(injects.get(i), i + 1);
      last = line.at().orElse(last);
      placed.add(new Placed(last, line));
    }
    List<MselLine> lines =
        new ArrayList<>(
            placed.stream().sorted(Comparator.comparing(Placed::at)).map(Placed::line).toList());
    List<Mapping> expects = list(top, ScenarioForm.EXPECTS_KEY);
    for (int i = 0; i < expects.size(); i++) {
      lines.add(writer.expected(expects.get(i), i + 1));
    }
    return new MasterList(clock, lines);
  }

  private record Placed(SimTime at, MselLine line) {}

  private static List<Mapping> list(Mapping top, String key) {
    List<Entry> items = top.find(key).map(entry -> ((Sequence) entry).items()).orElse(List.of());
    return items.stream().map(Mapping.class::cast).toList();
  }

  /** Whether a drill has neither injects nor expected actions. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /** As a table with the columns of such lists. */
  public Table table(Locale language) {
    List<MselColumn> columns =
        Stream.concat(
                ALWAYS.stream(),
                Arrays.stream(MselColumn.values())
                    .filter(column -> !ALWAYS.contains(column))
                    .filter(column -> lines.stream().anyMatch(l -> !l.text(column).isEmpty())))
            .toList();
    Set<String> others = new LinkedHashSet<>();
    lines.forEach(line -> others.addAll(line.more().keySet()));
    List<Table.Column> headings = new ArrayList<>();
    columns.forEach(c -> headings.add(new Table.Column(c.heading(language), c.letters())));
    others.forEach(heading -> headings.add(new Table.Column(heading, LETTERS_OF_OTHERS)));
    List<List<Datum>> rows = new ArrayList<>();
    for (MselLine line : lines) {
      List<Datum> row = new ArrayList<>();
      columns.forEach(column -> row.add(datum(line, column, language)));
      others.forEach(heading -> row.add(words(line.more().getOrDefault(heading, ""))));
      rows.add(row);
    }
    return new Table("MSEL", true, headings, rows);
  }

  /** As the script (演练脚本) that those who play go by. */
  public Table script(Locale language) {
    return ScriptTable.of(clock, lines, language);
  }

  private Datum datum(MselLine line, MselColumn column, Locale language) {
    return switch (column) {
      case TIME -> line.at().<Datum>map(at -> new Datum.Moment(local(at))).orElse(Datum.NOTHING);
      case SINCE -> words(line.since());
      case TYPE ->
          line.type().map(type -> words(type.word(language))).orElse(words(line.text(column)));
      case MAX_MINUTES -> amount(line);
      default -> words(line.text(column));
    };
  }

  private static Datum amount(MselLine line) {
    Optional<BigDecimal> minutes = line.minutes();
    return minutes.isPresent()
        ? new Datum.Amount(minutes.get())
        : words(line.text(MselColumn.MAX_MINUTES));
  }

  private LocalDateTime local(SimTime at) {
    return clock.localTime(at).toLocalDateTime();
  }

  private static Datum words(String text) {
    return text.isEmpty() ? Datum.NOTHING : new Datum.Words(text);
  }
}
