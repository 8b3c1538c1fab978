package org.tocsin.report.page;

import java.util.List;
import org.tocsin.report.model.ClauseLine;
import org.tocsin.report.model.ShareTargetLine;

/** What starts and stops the clock of a target, and for which incidents, in words. */
final class Clocks {

  private final Words words;

  Clocks(Words words) {
    this.words = words;
  }

  /** The same with the time allowed. */
  String within(ShareTargetLine line) {
    return described(
        line.clause(),
        words.text(
            "standards.within", clock(line.clause()), words.figures.spoken(line.targetSeconds())));
  }

  String of(ClauseLine clause) {
    return described(clause, clock(clause));
  }

  private String clock(ClauseLine clause) {
    return words.clock(clause.clockFrom(), clause.clockTo());
  }

  private String described(ClauseLine clause, String clock) {
    String text = ofUnits(clause, clock);
    text = only(text, clause.types().stream().map(words::type).toList());
    text =
        only(text, clause.severities().stream().map(id -> words.text("severity." + id)).toList());
    text = only(text, "standards.priorities", clause.priorities());
    text = only(text, "standards.zones", clause.zones());
    return only(text, "standards.grades", clause.grades().stream().map(words::grade).toList());
  }

  private String ofUnits(ClauseLine clause, String clock) {
    Integer unit = clause.unit();
    String tier = clause.tier();
    if (unit == null) {
      return tier == null ? clock : words.text("standards.of-tier", clock, words.tier(tier));
    }
    return tier == null
        ? words.text("standards.of-unit", clock, unit)
        : words.text("standards.of-tier-unit", clock, words.tier(tier), unit);
  }

  /** With the incidents it is only about, if it leaves any out. */
  private String only(String text, List<String> names) {
    return names.isEmpty()
        ? text
        : words.text("standards.only", text, String.join(words.text("list.comma"), names));
  }

  private String only(String text, String key, List<?> values) {
    List<String> names = values.stream().map(Object::toString).toList();
    return names.isEmpty()
        ? text
        : only(text, List.of(words.text(key, String.join(words.text("list.comma"), names))));
  }
}
