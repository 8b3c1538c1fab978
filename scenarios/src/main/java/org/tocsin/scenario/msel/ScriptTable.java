package org.tocsin.scenario.msel;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.scenario.sheet.Datum;
import org.tocsin.scenario.sheet.Table;
import org.tocsin.time.DrillClock;

/**
 * The script of an exercise as it is written in China (演练脚本): what is said and done, in the order
 * of time, without what is simulated.
 */
final class ScriptTable {

  private enum Column {
    TIME(15, "Time", "时间"),
    STAGE(10, "Stage", "阶段"),
    PLACE(14, "Place", "地点"),
    ROLE(16, "Actor or position", "演练人员（岗位）"),
    SITUATION(42, "Situation or order", "情景或指令"),
    ACTION(30, "Action", "处置行动"),
    LINE(30, "Spoken line", "台词"),
    EQUIPMENT(12, "Equipment", "装备"),
    SCREEN(12, "Sound and screen", "音视频"),
    NOTE(16, "Note", "备注");

    private final int letters;
    private final Wording heading;

    Column(int letters, String english, String chinese) {
      this.letters = letters;
      this.heading = new Wording(english, chinese);
    }
  }

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

  private static final Wording NAME = new Wording("Script", "演练脚本");
  private static final Wording BY = new Wording("by ", "不晚于 ");
  private static final Wording IF_NEED_BE = new Wording("if need be", "视情况");
  private static final Wording COLON = new Wording(": ", "：");

  private final DrillClock clock;
  private final WaitingWords waiting;
  private final Locale language;

  private ScriptTable(DrillClock clock, WaitingWords waiting) {
    this.clock = clock;
    this.waiting = waiting;
    this.language = waiting.language();
  }

  static Table of(DrillClock clock, List<MselLine> lines, WaitingWords waiting) {
    Locale language = waiting.language();
    ScriptTable script = new ScriptTable(clock, waiting);
    return new Table(
        NAME.in(language),
        false,
        Arrays.stream(Column.values())
            .map(column -> new Table.Column(column.heading.in(language), column.letters))
            .toList(),
        lines.stream()
            .map(
                line ->
                    Arrays.stream(Column.values())
                        .<Datum>map(column -> new Datum.Words(script.text(line, column)))
                        .toList())
            .toList());
  }

  private String text(MselLine line, Column column) {
    return switch (column) {
      case TIME -> time(line);
      case STAGE -> line.text(MselColumn.STAGE);
      case PLACE -> line.text(MselColumn.PLACE);
      case ROLE -> role(line);
      case SITUATION -> first(line, MselColumn.MESSAGE, MselColumn.SYNOPSIS);
      case ACTION -> line.text(MselColumn.EXPECTED);
      case LINE -> line.text(MselColumn.LINE);
      case EQUIPMENT -> line.text(MselColumn.EQUIPMENT);
      case SCREEN -> line.text(MselColumn.SCREEN);
      case NOTE -> line.text(MselColumn.REMARKS);
    };
  }

  /** When; of what has no time of its own, how long there is, or on what it depends. */
  private String time(MselLine line) {
    if (line.at().isPresent()) {
      String local = CLOCK.format(clock.localTime(line.at().get()));
      String prefix = line.isExpected() ? BY.in(language) : "";
      return prefix + local + " (" + line.since() + ")";
    }
    String words = waiting.of(line.keys());
    if (line.isExpected() && !words.isEmpty()) {
      return words;
    }
    String depends = IF_NEED_BE.in(language);
    return words.isEmpty() ? depends : depends + COLON.in(language) + words;
  }

  private static String role(MselLine line) {
    return Stream.of(MselColumn.FROM, MselColumn.TO)
        .map(line::text)
        .filter(text -> !text.isEmpty())
        .reduce((from, to) -> from + " → " + to)
        .map(role -> method(line).isEmpty() ? role : role + " (" + method(line) + ")")
        .orElseGet(() -> method(line));
  }

  private static String method(MselLine line) {
    return line.text(MselColumn.METHOD);
  }

  private static String first(MselLine line, MselColumn... columns) {
    return Arrays.stream(columns)
        .map(line::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
