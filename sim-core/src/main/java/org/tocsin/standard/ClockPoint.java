package org.tocsin.standard;

import java.util.Locale;

/**
 * The moments that time intervals start and end at, in the words of NFPA 1710 and NERIS, in order.
 * In quarters is none of them: an incident is closed, and its targets judged, while its units are
 * still on their way home.
 */
public enum ClockPoint {
  OCCURRED,
  REPORTED,
  ANSWERED,
  VERIFIED,
  NOTIFIED,
  EN_ROUTE,
  ON_SCENE,
  FIRST_ACTION,
  FULL_FORCE,
  CONTROLLED,
  CLOSED,
  CLEAR;

  /** The word used in files: {@code first-action}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it takes somebody on scene: earlier moments are stages before that. */
  public boolean takesArrival() {
    return compareTo(ON_SCENE) >= 0;
  }

  /** Whether a clock may begin here. Once an incident is closed nothing follows that is judged. */
  public boolean mayStart() {
    return compareTo(CLOSED) < 0;
  }

  /** Whether a clock may end here: not at the first moment of all. */
  public boolean mayStop() {
    return this != OCCURRED;
  }

  /** Whether each unit has its own such moment; the others are the incident's. */
  public boolean isOfUnit() {
    return switch (this) {
      case NOTIFIED, EN_ROUTE, ON_SCENE, CLEAR -> true;
      default -> false;
    };
  }
}
