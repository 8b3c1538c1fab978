package org.tocsin.incident;

import java.util.Locale;

/** How bad an incident of a type usually is; sets the default priority in the queue. */
public enum Severity {
  MAJOR,
  SERIOUS,
  MODERATE,
  MINOR;

  private final String id = name().toLowerCase(Locale.ROOT);

  /** 1 for the most urgent. */
  public int defaultPriority() {
    return ordinal() + 1;
  }

  public String id() {
    return id;
  }
}
