package org.tocsin.report.film;

import org.tocsin.incident.Incident;

/** How far one incident is, and which alarm level it has. */
final class IncidentTrack {

  /** How far an incident is. The page knows them by their places. */
  enum Stage {
    OCCURRED,
    REPORTED,
    VERIFIED,
    ATTENDED,
    CONTROLLED,
    CLOSED,
    /** Nobody comes: turned away, or never reported. */
    GIVEN_UP
  }

  private static final int WIDTH = 3;

  private final Incident incident;
  private final Steps steps = new Steps(WIDTH);
  private Stage stage = Stage.OCCURRED;
  private int level;

  IncidentTrack(Incident incident, long atMillis) {
    this.incident = incident;
    steps.add(atMillis, stage.ordinal(), level);
  }

  Incident incident() {
    return incident;
  }

  /** It has come so far; one that is farther already stays where it is. */
  void reaches(Stage next, long atMillis) {
    if (next.compareTo(stage) > 0) {
      stage = next;
      steps.add(atMillis, stage.ordinal(), level);
    }
  }

  /** Its alarm is raised or lowered to a level of its type's need. */
  void isAtLevel(String levelId, long atMillis) {
    for (int i = 0; i < incident.type().need().levels().size(); i++) {
      if (incident.type().need().levels().get(i).id().equals(levelId)) {
        level = i;
      }
    }
    steps.add(atMillis, stage.ordinal(), level);
  }

  /** Rows of a time, a stage and a level. */
  long[] steps() {
    return steps.toArray();
  }
}
