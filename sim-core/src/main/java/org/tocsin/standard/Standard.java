package org.tocsin.standard;

import java.util.List;

/** A named set of targets, such as {@code cn-1-3-5}. */
public record Standard(String id, String label, List<Clause> clauses) {

  public Standard {
    clauses = List.copyOf(clauses);
  }
}
