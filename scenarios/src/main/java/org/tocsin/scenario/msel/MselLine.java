package org.tocsin.scenario.msel;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tocsin.time.SimTime;

/**
 * A row of a list that is to be written: an inject or an expected action of a drill.
 *
 * @param at when it is planned or due; empty for a contingency and what waits for a report
 * @param type what it is, where its author has no word for that
 * @param minutes how long the players have
 * @param texts of all other columns that have any
 * @param more texts of columns that only this list has, by their headings
 */
record MselLine(
    Optional<SimTime> at,
    Optional<RowType> type,
    Optional<BigDecimal> minutes,
    Map<MselColumn, String> texts,
    Map<String, String> more) {

  /** How long after the start, such as {@code T+0:05:00}; milliseconds only where there are any. */
  String since() {
    return at.map(time -> ("T+" + time).replaceFirst("\\.000$", "")).orElse("");
  }

  String text(MselColumn column) {
    return texts.getOrDefault(column, "");
  }

  boolean isExpected() {
    return type.filter(RowType.EXPECTED::equals).isPresent();
  }
}
