package org.tocsin.report.text;

import java.util.stream.Collectors;
import org.tocsin.experiment.FactorEffect;

/** What a factor does, in words of one language. */
public final class EffectText {

  private final Messages messages;

  public EffectText(Messages messages) {
    this.messages = messages;
  }

  /** {@code path: from → to}; of an interaction both. */
  public String label(FactorEffect effect) {
    return effect.terms().stream()
        .map(term -> messages.text("sweep.term", term.path(), term.from(), term.to()))
        .collect(Collectors.joining(messages.text("sweep.times")));
  }
}
