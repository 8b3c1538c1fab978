package org.tocsin.incident;

import java.util.Locale;

/** Who or what notices an incident and reports it. */
public enum SourceKind {
  CALLER,
  AUTOMATIC_ALARM,
  PATROL,
  GRID_WORKER,
  MONITORING_CENTRE;

  /** The word used in files: {@code grid-worker}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
