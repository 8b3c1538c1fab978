package org.tocsin.scenario.msel;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
    private final String english;
    private final String chinese;

    Column(int letters, String english, String chinese) {
      this.letters = letters;
      this.english = english;
      this.chinese = chinese;
    }
  }

  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);

  private final DrillClock clock;
  private final boolean chinese;

  private ScriptTable(DrillClock clock, boolean chinese) {
    this.clock = clock;
    this.chinese = chinese;
  }

  static Table of(DrillClock clock, List<MselLine> lines, Locale language) {
    boolean chinese = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    ScriptTable script = new ScriptTable(clock, chinese);
    Function<Column, String> heading = column -> chinese ? column.chinese : column.english;
    return new Table(
        chinese ? "演练脚本" : "Script",
        false,
        Arrays.stream(Column.values())
            .map(column -> new Table.Column(heading.apply(column), column.letters))
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

  /** When; of what has no time of its own, how long there is, or that it depends. */
  private String time(MselLine line) {
    if (line.at().isPresent()) {
      String local = CLOCK.format(clock.localTime(line.at().get()));
      String prefix = line.isExpected() ? (chinese ? "不晚于 " : "by ") : "";
      return prefix + local + " (" + line.since() + ")";
    } else if (line.minutes().isPresent()) {
      String minutes = line.minutes().get().toPlainString();
      return chinese ? minutes + " 分钟内" : "within " + minutes + " min";
    }
    return chinese ? "视情况" : "if need be";
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
