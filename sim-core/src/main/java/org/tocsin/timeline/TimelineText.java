package org.tocsin.timeline;

import java.util.function.Consumer;

/** The one-line text form of facts: {@code time word subject [detail]}. */
public record TimelineText(Consumer<String> lines) implements FactConsumer {

  private static final int WORD_COLUMNS = 12;

  static String line(Fact fact) {
    StringBuilder line = new StringBuilder(120).append(fact.time()).append(' ').append(fact.word());
    for (int column = fact.word().length(); column < WORD_COLUMNS; column++) {
      line.append(' ');
    }
    line.append(' ').append(fact.subject());
    String detail = fact.detail();
    if (!detail.isEmpty()) {
      line.append(' ').append(detail);
    }
    return line.toString();
  }

  @Override
  public void hear(Fact fact) {
    lines.accept(line(fact));
  }
}
