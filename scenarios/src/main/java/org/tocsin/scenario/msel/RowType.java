package org.tocsin.scenario.msel;

import java.util.List;
import java.util.Locale;

/** The types of rows that mean something in a simulation; of all others the word is only kept. */
enum RowType {
  /** Something that is to happen in time, rather than what drill control does. */
  EXPECTED(
      "Expected action",
      "预期行动",
      List.of("expected player action", "expected response", "expected outcome", "期望行动")),

  /** What drill control does only once a condition holds. */
  CONTINGENCY("Contingency", "条件注入", List.of("contingency inject", "contingent", "应急注入")),

  /** To be read: an incident that the scenario itself has come. */
  INCIDENT("Scheduled incident", "预设事件", List.of());

  private final String english;
  private final String chinese;
  private final List<String> others;

  RowType(String english, String chinese, List<String> others) {
    this.english = english;
    this.chinese = chinese;
    this.others = others;
  }

  boolean isMeantBy(String word) {
    return word.equalsIgnoreCase(english)
        || word.equals(chinese)
        || others.contains(word.toLowerCase(Locale.ROOT));
  }

  String word(Locale language) {
    return new Wording(english, chinese).in(language);
  }
}
