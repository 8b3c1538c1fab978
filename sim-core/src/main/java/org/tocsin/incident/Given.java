package org.tocsin.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Hospital;

/**
 * What a record says of an incident that would else be drawn or chosen. Times are in milliseconds,
 * {@link #NOT_GIVEN} where it says nothing.
 *
 * @param callHandlingMillis from picked up to the decision whom to send
 * @param handoverMillis of a unit with all of its patients, in a bay of the hospital
 * @param destination where patients are brought; null where it says nothing
 * @param responses each followed by one unit of its type, in this order
 */
public record Given(
    long callHandlingMillis,
    long handoverMillis,
    @Nullable Hospital destination,
    List<GivenResponse> responses) {

  public static final long NOT_GIVEN = -1;

  /** Of an incident that no record tells of. */
  public static final Given NOTHING = new Given(NOT_GIVEN, NOT_GIVEN, null, List.of());

  public Given {
    responses = List.copyOf(responses);
    check(callHandlingMillis, "call handling");
    check(handoverMillis, "handover");
  }

  public boolean hasCallHandling() {
    return callHandlingMillis != NOT_GIVEN;
  }

  public boolean hasHandover() {
    return handoverMillis != NOT_GIVEN;
  }

  static void check(long millis, String what) {
    if (millis < 0 && millis != NOT_GIVEN) {
      throw new IllegalArgumentException(what + " of " + millis + " ms; 0 or more");
    }
  }
}
