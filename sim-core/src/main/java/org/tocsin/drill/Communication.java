package org.tocsin.drill;

import java.util.Locale;

/** By what orders and reports are passed on. */
public enum Communication {
  /** Decides and tells whom to send. */
  DISPATCH,
  /** Reaches crews on the road and on scene. */
  RADIO,
  /** Calls crews in their stations. */
  ALERTING;

  /** As authors and timelines write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
