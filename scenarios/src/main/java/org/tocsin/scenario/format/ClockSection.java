package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.time.DrillClock;

/** When the drill takes place. */
final class ClockSection {

  private static final Field<LocalDateTime> START =
      required("start", Scalars.DATE_TIME, "local time of time 0, the end of the warm-up");
  private static final Field<ZoneId> ZONE =
      decisive("zone", Scalars.TIME_ZONE, "time zone of the city; UTC");
  private static final Field<Duration> DURATION =
      required("duration", Quantities.SPAN, "how long demand comes and is counted");
  private static final Field<Duration> WARM_UP =
      decisive(
          "warmUp", Quantities.DURATION, "how long the city runs before time 0, not counted; 0 s");
  private static final Field<Duration> COOL_DOWN =
      decisive(
          "coolDown",
          Quantities.DURATION,
          "how long open incidents may go on after the end of demand; 6 h");

  static final Form<DrillClock> FORM =
      new Form<>(
          "clock",
          "When the drill takes place and for how long.",
          List.of(START, ZONE, DURATION, WARM_UP, COOL_DOWN),
          v ->
              new DrillClock(
                  v.get(START).atZone(v.or(ZONE, ZoneOffset.UTC)),
                  v.get(DURATION),
                  v.or(WARM_UP, Duration.ZERO),
                  v.or(COOL_DOWN, DrillClock.DEFAULT_COOL_DOWN)));

  private ClockSection() {}
}
