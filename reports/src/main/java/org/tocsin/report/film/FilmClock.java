package org.tocsin.report.film;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** The clock of a film: what local time it is at time 0, and at every change to summer time. */
final class FilmClock {

  private FilmClock() {}

  /** Rows of a time in tenths and the local time then, in milliseconds as if it were UTC. */
  static void write(JsonGenerator json, DrillClock clock, SimTime end) throws IOException {
    json.writeObjectFieldStart("clock");
    json.writeStringField("zone", clock.start().getZone().getId());
    json.writeNumberField("duration", Tenths.of(clock.duration().toMillis()));
    json.writeNumberField("end", Tenths.of(end.millis()));
    json.writeArrayFieldStart("local");
    row(json, clock, clock.start().toInstant());
    ZoneRules rules = clock.start().getZone().getRules();
    Instant last = clock.localTime(end).toInstant();
    ZoneOffsetTransition next = rules.nextTransition(clock.start().toInstant());
    while (next != null && next.getInstant().isBefore(last)) {
      row(json, clock, next.getInstant());
      next = rules.nextTransition(next.getInstant());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, DrillClock clock, Instant at) throws IOException {
    long sinceStart = at.toEpochMilli() - clock.start().toInstant().toEpochMilli();
    long local =
        clock
            .localTime(SimTime.ofMillis(sinceStart))
            .toLocalDateTime()
            .toInstant(ZoneOffset.UTC)
            .toEpochMilli();
    json.writeNumber(Tenths.of(sinceStart));
    json.writeNumber(local);
  }
}
