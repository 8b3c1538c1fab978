package org.tocsin.incident;

import java.util.List;

/**
 * A class of people by how urgently they need help: immediate, delayed, minor, as START tells them
 * apart (simple triage and rapid treatment).
 *
 * @param share of all people
 */
public record Triage(String id, double share, Survival survival) {

  /** Everybody alike. */
  public static List<Triage> everybody(Survival survival) {
    return List.of(new Triage("person", 1, survival));
  }

  /** The most urgent first, with the survival of triage research. */
  public static List<Triage> classes(double immediate, double delayed, double minor) {
    if (!(immediate >= 0)
        || !(delayed >= 0)
        || !(minor >= 0)
        || !Chances.areWhole(immediate + delayed + minor)) {
      throw new IllegalArgumentException(
          "triage: shares "
              + immediate
              + ", "
              + delayed
              + " and "
              + minor
              + "; 0 or more, together 1");
    }
    return List.of(
        new Triage("immediate", immediate, LogLogistic.IMMEDIATE),
        new Triage("delayed", delayed, LogLogistic.DELAYED),
        new Triage("minor", minor, new Stable()));
  }
}
