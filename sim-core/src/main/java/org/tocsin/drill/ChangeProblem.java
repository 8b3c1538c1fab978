package org.tocsin.drill;

import java.util.Collection;
import java.util.List;

/**
 * What stands against a change of a drill.
 *
 * @param position of the change in its list, from 0
 * @param found what is wrong
 * @param allowed what would be right; may be empty
 * @param name that was looked for and is not there; empty if it is about no name
 * @param known the names that are there
 */
public record ChangeProblem(
    int position, String found, String allowed, String name, List<String> known) {

  public ChangeProblem {
    known = List.copyOf(known);
  }

  static ChangeProblem of(int position, String found, String allowed) {
    return new ChangeProblem(position, found, allowed, "", List.of());
  }

  static ChangeProblem unknown(int position, String kind, String name, Collection<String> known) {
    return new ChangeProblem(
        position,
        "no " + kind + " \"" + name + "\"",
        known.isEmpty() ? "none is there" : "any of " + String.join(", ", known),
        name,
        List.copyOf(known));
  }

  /** {@code change <position>: <found>; <allowed>}. */
  public String oneLine() {
    return "change " + position + ": " + found + (allowed.isEmpty() ? "" : "; " + allowed);
  }
}
