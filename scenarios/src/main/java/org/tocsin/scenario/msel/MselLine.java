package org.tocsin.scenario.msel;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.time.SimTime;

/**
 * A row of a list that is to be written: an inject or an expected action of a drill.
 *
 * @param at when it is planned or due; empty for a contingency and what waits for a report
 * @param type what it is, where its author has no word for that
 * @param minutes how long the players have
 * @param place where it belongs in the order of time, where it has no time of its own
 * @param keys of the scenario
 * @param texts of all other columns that have any
 * @param more texts of columns that only this list has, by their headings
 */
record MselLine(
    Optional<SimTime> at,
    Optional<RowType> type,
    Optional<BigDecimal> minutes,
    Optional<SimTime> place,
    Mapping keys,
    Map<MselColumn, String> texts,
    Map<String, String> more) {

  /** How long after the start, such as {@code T+0:05:00}; milliseconds only where there are any. */
  String since() {
    return at.map(time -> ("T+" + time).replaceFirst("\\.000$", "")).orElse("");
  }

  String text(MselColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The same with a text in a column. */
  MselLine with(MselColumn column, String text) {
    Map<MselColumn, String> all = new EnumMap<>(MselColumn.class);
    all.putAll(texts);
    all.put(column, text);
    return new MselLine(at, type, minutes, place, keys, all, more);
  }

  /** The same at a place in the order of time. */
  MselLine placed(SimTime time) {
    return new MselLine(at, type, minutes, Optional.of(time), keys, texts, more);
  }

  boolean isIncident() {
    return type.filter(RowType.INCIDENT::equals).isPresent();
  }

  boolean isExpected() {
    return type.filter(RowType.EXPECTED::equals).isPresent();
  }
}
