package org.tocsin.timeline;

import java.util.Locale;
import java.util.function.Consumer;

/** The one-line text form of facts: {@code time word subject [detail]}. */
public record TimelineText(Consumer<String> lines) implements FactConsumer {

  static String line(Fact fact) {
    String head =
        String.format(Locale.ROOT, "%s %-12s %s", fact.time(), fact.word(), fact.subject());
    return fact.detail().isEmpty() ? head : head + " " + fact.detail();
  }

  @Override
  public void hear(Fact fact) {
    lines.accept(line(fact));
  }
}
