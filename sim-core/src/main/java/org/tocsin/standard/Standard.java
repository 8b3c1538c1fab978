package org.tocsin.standard;

import java.util.List;

/** A named set of targets, such as {@code cn-1-3-5}. */
public record Standard(String id, String label, List<Clause> clauses) {

  public Standard {
    clauses = List.copyOf(clauses);
    if (clauses.stream().map(Clause::id).distinct().count() != clauses.size()) {
      throw new IllegalArgumentException(
          "standard " + id + ": two clauses with one id; each id once");
    }
  }
}
