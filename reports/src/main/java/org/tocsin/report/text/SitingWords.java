package org.tocsin.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the table and the page of siting say in the same way. */
public final class SitingWords {

  private final Messages messages;
  private final Figures figures;

  public SitingWords(Messages messages) {
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  public Messages messages() {
    return messages;
  }

  public Figures figures() {
    return figures;
  }

  public String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  public String tier(String tier) {
    return messages.textOr("tier." + tier, tier);
  }

  public String list(List<String> items) {
    return items.isEmpty() ? Figures.NONE : String.join(messages.text("list.comma"), items);
  }

  public String tiers(List<String> tiers) {
    return tiers.stream().map(this::tier).collect(Collectors.joining(messages.text("list.comma")));
  }

  /** A change of seconds with its sign: {@code −9.7 s}. */
  public String change(@Nullable Double seconds) {
    return seconds == null ? Figures.NONE : messages.text("site.seconds", signed(seconds, 1));
  }

  /** {@code −12.4 .. −7.0}; nothing where there is no interval. */
  public String range(@Nullable Double low, @Nullable Double high, int decimals) {
    return low == null || high == null
        ? ""
        : signed(low, decimals) + " .. " + signed(high, decimals);
  }

  /** A number with its sign. */
  public String signed(double value, int decimals) {
    String digits = Decimals.fixed(Math.abs(value), decimals);
    boolean isNone = digits.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    return (isNone ? "" : value < 0 ? "−" : "+") + digits;
  }

  /** A value of a model, with as many digits as matter. */
  public String value(@Nullable Double value) {
    if (value == null) {
      return Figures.NONE;
    }
    double size = Math.abs(value);
    return size >= 1000
        ? figures.count(Math.round(value))
        : Decimals.fixed(value, size < 1 ? 4 : 2);
  }

  /** A cost without needless decimals. */
  public String cost(double cost) {
    return Decimals.shortest(cost, 2);
  }
}
