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
import java.util.function.UnaryOperator;
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

  private static final SimTime LAST = SimTime.ofMillis(Long.MAX_VALUE);
  private static final int LETTERS_OF_OTHERS = 18;

  private final DrillClock clock;
  private final List<List<String>> above;
  private final List<MselLine> lines;

  private MasterList(DrillClock clock, List<List<String>> above, List<MselLine> lines) {
    this.clock = clock;
    this.above = above;
    this.lines = lines;
  }

  /**
   * Of a scenario that has no errors.
   *
   * @param above rows that are to stand above the headings again, such as the drill's name
   */
  public static MasterList of(Mapping top, DrillClock clock, List<List<String>> above) {
    ScheduledIncidents incidents = ScheduledIncidents.of(top);
    RowWriter writer = new RowWriter(clock, incidents);
    List<Mapping> injects = list(top, ScenarioForm.INJECTS_KEY);
    List<MselLine> placed = new ArrayList<>();
    incidents
        .byId()
        .forEach(
            (id, keys) -> {
              MselLine line = writer.incident(id, keys);
              placed.add(line.placed(line.at().orElse(SimTime.ZERO)));
            });
    SimTime last = SimTime.ZERO;
    for (int i = 0; i < injects.size(); i++) {
      MselLine line = writer.inject(injects.get(i), i + 1);
      last = line.at().orElse(last);
      placed.add(line.placed(last));
    }
    List<MselLine> lines = new ArrayList<>(inOrder(placed));
    List<Mapping> expects = list(top, ScenarioForm.EXPECTS_KEY);
    for (int i = 0; i < expects.size(); i++) {
      lines.add(writer.expected(expects.get(i), i + 1));
    }
    return new MasterList(clock, above, lines);
  }

  /** What has no place in the order of time stands last. */
  private static List<MselLine> inOrder(List<MselLine> lines) {
    return lines.stream()
        .sorted(Comparator.comparing(line -> line.place().or(line::at).orElse(LAST)))
        .toList();
  }

  private static List<Mapping> list(Mapping top, String key) {
    List<Entry> items = top.find(key).map(entry -> ((Sequence) entry).items()).orElse(List.of());
    return items.stream().map(Mapping.class::cast).toList();
  }

  /** Whether a drill has neither injects nor expected actions. */
  public boolean isEmpty() {
    return lines.stream().allMatch(MselLine::isIncident);
  }

  /**
   * As a table with the columns of such lists.
   *
   * @param facts the words of a timeline in the language
   */
  public Table table(Locale language, UnaryOperator<String> facts) {
    WaitingWords waiting = new WaitingWords(language, facts);
    List<MselLine> told = lines.stream().map(line -> told(line, waiting)).toList();
    return table(told, language);
  }

  private static MselLine told(MselLine line, WaitingWords waiting) {
    String words = waiting.of(line.keys());
    return words.isEmpty() ? line : line.with(MselColumn.CONDITION, words);
  }

  private Table table(List<MselLine> lines, Locale language) {
    List<MselColumn> columns =
        Stream.concat(
                ALWAYS.stream(),
                Arrays.stream(MselColumn.values())
                    .filter(column -> !ALWAYS.contains(column))
                    .filter(column -> lines.stream().anyMatch(l -> !l.text(column).isEmpty())))
            .sorted(Comparator.comparing(MasterList::order))
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
    return new Table("MSEL", true, above, headings, rows);
  }

  /** What is waited for stands beside the time. */
  private static int order(MselColumn column) {
    boolean waits = column == MselColumn.CONDITION;
    MselColumn beside = waits ? MselColumn.SINCE : column;
    int place = ALWAYS.contains(beside) ? ALWAYS.indexOf(beside) : ALWAYS.size();
    return 2 * place + (waits ? 1 : 0);
  }

  /**
   * As the script (演练脚本) that those who play go by, all in the order of time.
   *
   * @param facts the words of a timeline in the language
   */
  public Table script(Locale language, UnaryOperator<String> facts) {
    return ScriptTable.of(clock, inOrder(lines), new WaitingWords(language, facts));
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
