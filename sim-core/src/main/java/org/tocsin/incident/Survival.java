package org.tocsin.incident;

/**
 * The probability to survive, as a function of the time from the beginning of the incident until
 * help, in minutes. Named by its source.
 */
public sealed interface Survival permits CardiacArrest, LogLogistic, SurvivalTable, Stable {

  double at(double minutes);

  /** After this time nobody waits for help any more. */
  double horizonMinutes();

  /** The probability to survive without any help. */
  default double unreached() {
    return 0;
  }
}
