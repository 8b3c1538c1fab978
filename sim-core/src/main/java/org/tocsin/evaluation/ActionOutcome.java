package org.tocsin.evaluation;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What became of an expected action in one replication.
 *
 * @param dueMillis its deadline, since time 0; empty if its clock never began
 * @param cameMillis when it came; empty if it did not
 * @param cause what made it late or kept it from coming; only then
 */
public record ActionOutcome(
    ActionState state,
    OptionalLong dueMillis,
    OptionalLong cameMillis,
    Optional<DelayCause> cause) {

  static final ActionOutcome NOT_JUDGED =
      new ActionOutcome(
          ActionState.NOT_JUDGED, OptionalLong.empty(), OptionalLong.empty(), Optional.empty());

  /** Time in hand, negative if it was late; empty if it did not come or was not judged. */
  public OptionalLong marginMillis() {
    return dueMillis.isPresent() && cameMillis.isPresent()
        ? OptionalLong.of(dueMillis.getAsLong() - cameMillis.getAsLong())
        : OptionalLong.empty();
  }
}
