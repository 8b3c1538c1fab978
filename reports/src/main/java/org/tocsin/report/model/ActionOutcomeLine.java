package org.tocsin.report.model;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tocsin.evaluation.ActionOutcome;
import org.tocsin.evaluation.DelayCause;

/**
 * What became of an expected action in one replication.
 *
 * @param state {@code met}, {@code late}, {@code missed}, {@code not-needed} or {@code not-judged}
 * @param dueSeconds its deadline since time 0; absent if its clock never began
 * @param cameSeconds when it came; absent if it did not
 * @param cause what made it late or kept it from coming; absent otherwise
 */
public record ActionOutcomeLine(
    String state,
    @Nullable Double dueSeconds,
    @Nullable Double cameSeconds,
    @Nullable String cause) {

  static ActionOutcomeLine of(ActionOutcome outcome) {
    return new ActionOutcomeLine(
        outcome.state().id(),
        seconds(outcome.dueMillis()),
        seconds(outcome.cameMillis()),
        outcome.cause().map(DelayCause::id).orElse(null));
  }

  private static @Nullable Double seconds(OptionalLong millis) {
    return millis.isPresent() ? (Double) (millis.getAsLong() / 1000.0) : null;
  }

  /** Time in hand, negative if it was late; absent if it did not come. */
  public @Nullable Double marginSeconds() {
    Double due = dueSeconds;
    Double came = cameSeconds;
    return due == null || came == null ? null : (Double) (due - came);
  }
}
