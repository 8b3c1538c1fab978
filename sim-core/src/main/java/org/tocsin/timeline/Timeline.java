package org.tocsin.timeline;

import java.util.List;

/** All facts of one replication in order, for a person to read. Never kept for long runs. */
public record Timeline(List<Fact> facts) {

  public Timeline {
    facts = List.copyOf(facts);
  }

  /** One line a fact. */
  public List<String> lines() {
    return facts.stream().map(TimelineText::line).toList();
  }
}
