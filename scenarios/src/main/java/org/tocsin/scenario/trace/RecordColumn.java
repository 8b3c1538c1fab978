package org.tocsin.scenario.trace;

import java.util.List;
import java.util.Locale;

/** What a column of a record may hold. Its usual header is its id, or its id with {@code _s}. */
enum RecordColumn {
  INCIDENT,
  TYPE,
  PRIORITY,
  REPORTED,
  LON,
  LAT,
  /** Latitude and longitude in one cell. */
  LOCATION,
  /** Unique in a file. */
  ROW,

  UNIT,
  UNIT_TYPE,
  NOTIFIED,
  EN_ROUTE,
  ON_SCENE,
  LEFT_SCENE,
  AT_HOSPITAL,
  HANDED_OVER,
  CLEAR,

  VERIFIED,
  FIRST_ARRIVAL,
  CALL_HANDLING,
  TURNOUT,
  TIME_ON_SCENE,
  TRANSPORT,
  HOSPITAL,
  HANDOVER,
  NEEDS;

  /** Moments of a unit's response in the order in which they happen. */
  static final List<RecordColumn> RESPONSE =
      List.of(NOTIFIED, EN_ROUTE, ON_SCENE, LEFT_SCENE, AT_HOSPITAL, HANDED_OVER, CLEAR);

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
