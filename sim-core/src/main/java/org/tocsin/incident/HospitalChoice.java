package org.tocsin.incident;

import java.util.Locale;

/** To which of the hospitals that take patients now a unit brings its own. */
public enum HospitalChoice {
  /** The one that it is expected to reach first. */
  NEAREST,

  /** The one where it is expected to reach a bay first: travel, then the wait for a bay. */
  LEAST_WAIT;

  /** The word used in files: {@code least-wait}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
