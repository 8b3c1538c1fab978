package org.tocsin.report.model;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.tocsin.time.DrillClock;
import org.tocsin.timeline.DeadlineSet;
import org.tocsin.timeline.ExpectedActionLate;
import org.tocsin.timeline.ExpectedActionMet;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.IncidentOccurred;
import org.tocsin.timeline.OfUnit;

/**
 * A fact of the chronicle of a drill.
 *
 * @param clock what clocks show, to the second
 * @param seconds since time 0
 * @param word what happened, as in the timeline
 * @param subject to what it happened
 * @param detail the unit or the type of incident that it is about, or what else there is to say;
 *     may be empty
 * @param span of expected actions, the deadline since time 0, the time in hand, or how late it was
 */
public record ChronicleLine(
    String clock,
    double seconds,
    String word,
    String subject,
    String detail,
    @Nullable Double span) {

  /** More facts of incidents than anybody reads; the whole is in {@code timeline.txt}. */
  public static final int MOST_OF_INCIDENTS = 400;

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

  public static ChronicleLine of(Fact fact, DrillClock clock) {
    ZonedDateTime at = clock.start().plus(Duration.ofMillis(fact.atMillis()));
    return new ChronicleLine(
        CLOCK.format(at),
        fact.atMillis() / 1000.0,
        fact.word(),
        fact.subject(),
        detail(fact),
        span(fact));
  }

  private static String detail(Fact fact) {
    if (fact instanceof IncidentOccurred occurred) {
      return occurred.incident().type().id();
    }
    return fact instanceof OfUnit ofUnit ? ofUnit.unit().id() : fact.detail();
  }

  private static @Nullable Double span(Fact fact) {
    if (fact instanceof DeadlineSet due) {
      return due.dueMillis() / 1000.0;
    } else if (fact instanceof ExpectedActionMet met) {
      return met.marginMillis() / 1000.0;
    }
    return fact instanceof ExpectedActionLate late ? (Double) (late.lateMillis() / 1000.0) : null;
  }
}
