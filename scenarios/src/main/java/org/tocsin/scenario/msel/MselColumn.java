package org.tocsin.scenario.msel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns of a master scenario events list, with the headings under which they are written and
 * others by which they are known. After the columns of the templates of HSEEP (Homeland Security
 * Exercise and Evaluation Program) and of Chinese scripts.
 */
public enum MselColumn {
  NUMBER(
      "number",
      14,
      "No.",
      "序号",
      "#",
      "id",
      "number",
      "seq",
      "sequence",
      "serial",
      "inject no",
      "inject #",
      "inject number",
      "inject id",
      "event no",
      "event #",
      "event number",
      "event id",
      "msel #",
      "编号",
      "事件编号",
      "注入编号"),
  DATE("date", 12, "Date", "日期", "planned date", "event date"),
  TIME(
      "time",
      19,
      "Time planned",
      "计划时间",
      "time",
      "planned",
      "planned time",
      "date/time",
      "date time",
      "date and time",
      "clock time",
      "event time",
      "inject time",
      "time of inject",
      "时间",
      "注入时间",
      "日期时间"),
  SINCE(
      "since",
      12,
      "Scenario time (T+)",
      "情景时间（T+）",
      "t+",
      "scenario time",
      "elapsed",
      "elapsed time",
      "exercise time",
      "情景时间",
      "演练时间",
      "历时"),
  /** To be read: what a contingency waits for, or from when minutes count. */
  CONDITION("condition", 24, "Waits for", "触发条件"),
  TYPE("type", 14, "Inject type", "类型", "type", "event type", "注入类型"),
  SYNOPSIS(
      "synopsis",
      24,
      "Event synopsis",
      "事件概要",
      "synopsis",
      "event",
      "event description",
      "summary",
      "title",
      "事件",
      "概要",
      "情景"),
  MESSAGE(
      "message",
      42,
      "Inject text",
      "注入内容",
      "inject",
      "inject description",
      "message",
      "inject message",
      "detailed statement",
      "information",
      "内容",
      "信息内容",
      "注入信息"),
  METHOD(
      "method",
      11,
      "Delivery method",
      "传递方式",
      "method",
      "delivery",
      "mode",
      "inject mode",
      "means",
      "方式",
      "注入方式"),
  FROM("from", 12, "From", "发出方", "sender", "simulated by", "发送方", "来源"),
  TO("to", 12, "To", "接收方", "recipient", "receiver", "player", "responsible player", "接收单位", "接收人"),
  CONTROLLER(
      "controller",
      13,
      "Responsible controller",
      "责任导调员",
      "controller",
      "delivered by",
      "导调员",
      "控制员",
      "责任人"),
  EVALUATOR(
      "evaluator",
      18,
      "Evaluator note",
      "评估要点",
      "evaluator",
      "evaluator notes",
      "evaluation",
      "评估提示"),
  EXPECTED(
      "expected",
      32,
      "Expected action",
      "预期行动",
      "expected actions",
      "expected outcome",
      "expected outcomes",
      "expected action/outcome",
      "expected response",
      "expected player action",
      "expected player response",
      "expected player actions",
      "期望行动",
      "预期结果"),
  OBJECTIVE(
      "objective",
      20,
      "Objective",
      "演练目标",
      "objectives",
      "exercise objective",
      "objective/core capability",
      "目标"),
  CAPABILITY("capability", 18, "Core capability", "核心能力", "capability", "core capabilities", "能力"),
  MAX_MINUTES(
      "maxMinutes",
      9,
      "Max minutes",
      "时限（分钟）",
      "max. minutes",
      "minutes",
      "time limit (min)",
      "time limit (minutes)",
      "最长时限（分钟）",
      "时限"),
  STATUS("status", 10, "Status", "状态"),
  ACTUAL("actual", 14, "Actual time", "实际时间", "actual", "time actual"),
  REMARKS("remarks", 18, "Remarks", "备注", "remark", "notes", "note", "comments", "comment"),
  STAGE("stage", 12, "Stage", "阶段", "phase"),
  PLACE("place", 18, "Place", "地点", "location"),
  LINE("line", 30, "Spoken line", "台词", "spoken lines", "对白", "口令"),
  EQUIPMENT("equipment", 18, "Equipment", "装备", "器材", "物资装备"),
  SCREEN("screen", 18, "Sound and screen", "音视频", "sound/screen", "画面", "音响"),
  SIMULATION("simulation", 44, "Simulation", "模拟设置");

  private final String key;
  private final int letters;
  private final String english;
  private final String chinese;
  private final List<String> others;

  MselColumn(String key, int letters, String english, String chinese, String... others) {
    this.key = key;
    this.letters = letters;
    this.english = english;
    this.chinese = chinese;
    this.others = List.of(others);
  }

  /** What it is called in scenario files. */
  public String key() {
    return key;
  }

  /** How wide it is, in letters. */
  int letters() {
    return letters;
  }

  /** The heading in a language. */
  public String heading(Locale language) {
    return new Wording(english, chinese).in(language);
  }

  /** The column of a heading, whatever its case, blanks and marks. */
  static Optional<MselColumn> ofHeading(String heading) {
    String bare = bare(heading);
    return Arrays.stream(values())
        .filter(column -> column.headings().anyMatch(known -> bare(known).equals(bare)))
        .findFirst();
  }

  static Optional<MselColumn> ofKey(String key) {
    return Arrays.stream(values()).filter(column -> column.key.equals(key)).findFirst();
  }

  /** The name that a number of a list can be in a drill; itself if there is none. */
  static String nameOfNumber(String number) {
    String name = number.replaceAll("[^\\p{L}\\p{N}_.]+", "-").replaceAll("^[-_.]+|-+$", "");
    return name.isEmpty() ? number : name;
  }

  private Stream<String> headings() {
    return Stream.concat(Stream.of(english, chinese), others.stream());
  }

  /** Letters and digits, and the signs that make a difference. */
  private static String bare(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}#+]", "");
  }
}
