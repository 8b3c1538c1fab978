package org.tocsin.incident;

/**
 * What a record says of one unit's response to an incident.
 *
 * @param unitType whose units follow it; {@link #ANY} for all of them, however many come
 * @param turnoutMillis from notified to wheels rolling, or {@link Given#NOT_GIVEN}
 * @param onSceneMillis from on scene to leaving it, or {@link Given#NOT_GIVEN}
 */
public record GivenResponse(String unitType, long turnoutMillis, long onSceneMillis) {

  public static final String ANY = "";

  public GivenResponse {
    Given.check(turnoutMillis, "turnout");
    Given.check(onSceneMillis, "time on scene");
  }

  /** Whether it is for units of every type. */
  public boolean isForAll() {
    return unitType.equals(ANY);
  }
}
