package org.tocsin.incident;

import java.util.Optional;
import org.apache.commons.math3.util.FastMath;

/**
 * Survival of a cardiac arrest, by one of four published regressions. The first crew that can treat
 * begins with everything at once: chest compressions, defibrillation, advanced care. Times in
 * minutes.
 *
 * @param bystanderMinutes when a bystander begins with compressions; empty if nobody does
 */
public record CardiacArrest(Source source, Optional<Double> bystanderMinutes) implements Survival {

  /** Where the regression comes from. */
  public enum Source {
    /** Larsen et al., Annals of Emergency Medicine 22, 1993. */
    LARSEN,
    /** Valenzuela et al., Circulation 96, 1997 (from memory of the literature, unchecked). */
    VALENZUELA,
    /** Waalewijn et al., Resuscitation 51, 2001 (from memory of the literature, unchecked). */
    WAALEWIJN,
    /** De Maio et al., Annals of Emergency Medicine 42, 2003 (from memory, unchecked). */
    DE_MAIO
  }

  @Override
  public double at(double minutes) {
    double compressions = Math.min(minutes, bystanderMinutes.orElse(minutes));
    return switch (source) {
      case LARSEN -> larsen(compressions, minutes, minutes);
      case VALENZUELA -> valenzuela(compressions, minutes);
      case WAALEWIJN -> waalewijn(compressions, minutes);
      case DE_MAIO -> deMaio(minutes);
    };
  }

  @Override
  public double horizonMinutes() {
    return 30;
  }

  /** 0.67 - 0.023 t_CPR - 0.011 t_defibrillation - 0.021 t_ACLS, not below 0. */
  static double larsen(double compressions, double defibrillation, double advancedCare) {
    return Math.max(0, 0.67 - 0.023 * compressions - 0.011 * defibrillation - 0.021 * advancedCare);
  }

  static double valenzuela(double compressions, double defibrillation) {
    return logistic(-0.260 + 0.106 * compressions + 0.139 * defibrillation);
  }

  /** Weighs the time without compressions more than the time after. */
  static double waalewijn(double compressions, double response) {
    return logistic(0.04 + 0.3 * compressions + 0.14 * (response - compressions));
  }

  static double deMaio(double response) {
    return logistic(0.679 + 0.262 * response);
  }

  private static double logistic(double risk) {
    return 1 / (1 + FastMath.exp(risk));
  }
}
