package org.tocsin.report.model;

import org.jspecify.annotations.Nullable;
import org.tocsin.drill.Deadline;

/**
 * By when an action is expected: a time of the drill, or so long after something has happened.
 *
 * @param bySeconds since time 0; absent if it counts from a milestone
 */
public record DeadlineLine(
    @Nullable Double bySeconds, @Nullable Double withinSeconds, @Nullable MilestoneLine from) {

  static DeadlineLine of(Deadline deadline) {
    return deadline.match(
        at -> new DeadlineLine(at.time().seconds(), null, null),
        within ->
            new DeadlineLine(
                null, within.span().toMillis() / 1000.0, MilestoneLine.of(within.from())));
  }
}
