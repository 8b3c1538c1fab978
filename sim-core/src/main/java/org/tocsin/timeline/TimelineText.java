package org.tocsin.timeline;

import java.util.function.Consumer;

/** The one-line text form of facts: {@code time word subject [detail]}. */
public final class TimelineText implements FactConsumer {

  private static final String BLANKS = " ".repeat(13);

  private final Consumer<String> lines;

  /** Filled anew for each fact, of which a long drill has millions. */
  private final StringBuilder line = new StringBuilder(256);

  /**
   * @param lines gets one for each fact, without its end
   */
  public TimelineText(Consumer<String> lines) {
    this.lines = lines;
  }

  static String line(Fact fact) {
    return append(new StringBuilder(120), fact).toString();
  }

  private static StringBuilder append(StringBuilder line, Fact fact) {
    String word = fact.word();
    fact.time().appendTo(line).append(' ').append(word);
    line.append(BLANKS, Math.min(word.length(), BLANKS.length() - 1), BLANKS.length());
    line.append(fact.subject());
    String detail = fact.detail();
    return detail.isEmpty() ? line : line.append(' ').append(detail);
  }

  @Override
  public void hear(Fact fact) {
    line.setLength(0);
    lines.accept(append(line, fact).toString());
  }
}
