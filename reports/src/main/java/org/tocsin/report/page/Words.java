package org.tocsin.report.page;

import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.ClauseLine;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/**
 * What all sections of a page say in the same way: names of tiers and clocks, figures with their
 * intervals.
 */
final class Words {

  final Messages messages;
  final Figures figures;

  Words(Messages messages) {
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  String tier(@Nullable String tier) {
    return tier == null ? text("tier.any") : messages.textOr("tier." + tier, tier);
  }

  /** An incident type, in words for those of the ready drills. */
  String type(String type) {
    return messages.textOr("type." + type, type);
  }

  /** The grade of a zone, in the same way. */
  String grade(String grade) {
    return messages.textOr("grade." + grade, grade);
  }

  /** A unit type, in the same way. */
  String unitType(String type) {
    return messages.textOr("unit-type." + type, type);
  }

  String target(ClauseLine clause) {
    return messages.target(clause.standard(), clause.id(), clause.label());
  }

  /** What a measure's clock starts and stops with, or of what it is a share or an amount. */
  String basis(MeasureLine line) {
    String from = line.clockFrom();
    String to = line.clockTo();
    return from == null || to == null ? text("basis." + line.id()) : clock(from, to);
  }

  /** Which moments start and stop a clock: {@code reported → on scene}. */
  String clock(String from, String to) {
    return text("clock.between", text("clock." + from), text("clock." + to));
  }

  /** {@code 3 min 05 s}, and what to say when there is no such time. */
  String spoken(Figure seconds) {
    Double value = seconds.value();
    return value == null ? text("figure.never") : figures.spoken(value);
  }

  /** The interval of a time in a sentence, with a space before it; empty where there is none. */
  String spokenInterval(Figure seconds) {
    Double low = seconds.low();
    Double high = seconds.high();
    return low == null || high == null
        ? ""
        : text("interval.spoken", figures.spoken(low), figures.spoken(high));
  }

  /** The same where the sentence has said before what an interval is. */
  String spokenIntervalAgain(Figure seconds) {
    Double low = seconds.low();
    Double high = seconds.high();
    return low == null || high == null
        ? ""
        : text("interval.spoken-again", figures.spoken(low), figures.spoken(high));
  }

  /** {@code 3:05} */
  String clockTime(Figure seconds) {
    return figures.clock(seconds.value());
  }

  /** {@code 3:01–3:09}; empty where there is none. */
  String clockInterval(Figure seconds) {
    Double low = seconds.low();
    Double high = seconds.high();
    return low == null
        ? ""
        : text("interval.range", figures.clock(low), high == null ? "∞" : figures.clock(high));
  }

  /** {@code 12.1–14.0}, in the figures of an amount; empty where there is none. */
  String amountInterval(Figure amount) {
    Double low = amount.low();
    Double high = amount.high();
    return low == null
        ? ""
        : text("interval.range", figures.amount(low), high == null ? "∞" : figures.amount(high));
  }

  String share(Figure share) {
    return figures.share(share.value(), share.halfWidth());
  }

  /** {@code 91–94 %}; empty where there is none. */
  String shareInterval(Figure share) {
    Double low = share.low();
    Double high = share.high();
    if (low == null || high == null) {
      return "";
    }
    Double half = share.halfWidth();
    return text(
        "figure.percent",
        text("interval.range", figures.sharePoints(low, half), figures.sharePoints(high, half)));
  }
}
