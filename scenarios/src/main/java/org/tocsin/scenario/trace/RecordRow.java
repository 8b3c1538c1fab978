package org.tocsin.scenario.trace;

import org.jspecify.annotations.Nullable;
import org.tocsin.city.Hospital;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.Place;

/**
 * A row of a record, understood: an incident, and if it tells of one, a unit's response to it.
 *
 * @param priority 0 where it says nothing
 * @param response null where the record has a row for each incident only
 */
record RecordRow(
    String incident,
    IncidentType type,
    int priority,
    long reportedMillis,
    Place place,
    Whole whole,
    @Nullable Response response) {

  /**
   * What it says of the incident as a whole; {@link WallClock#ABSENT} and null where nothing.
   *
   * @param verifiedMillis moments are on the axis of the record, the others are spans
   */
  record Whole(
      long verifiedMillis,
      long firstArrivalMillis,
      long callHandlingMillis,
      long turnoutMillis,
      long onSceneMillis,
      long handoverMillis,
      @Nullable Boolean transport,
      @Nullable Hospital hospital,
      @Nullable Need need) {}

  /**
   * A unit's response.
   *
   * @param unitType of the scenario; empty where it says nothing
   * @param millis moments in the order of {@link RecordColumn#RESPONSE}
   */
  record Response(String unitType, long[] millis) {

    long at(RecordColumn moment) {
      return millis[RecordColumn.RESPONSE.indexOf(moment)];
    }

    boolean has(RecordColumn moment) {
      return at(moment) != WallClock.ABSENT;
    }

    /** From one moment to another; absent if one of them is. */
    long span(RecordColumn from, RecordColumn to) {
      return has(from) && has(to) ? at(to) - at(from) : WallClock.ABSENT;
    }
  }
}
