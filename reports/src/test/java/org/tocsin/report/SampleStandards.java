package org.tocsin.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tocsin.city.Tier;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Standard;

/** Standards for sample reports. */
final class SampleStandards {

  private static final Clock ARRIVAL = new Clock(ClockPoint.REPORTED, ClockPoint.ON_SCENE);
  private static final Clock ACTION = new Clock(ClockPoint.REPORTED, ClockPoint.FIRST_ACTION);

  static final Standard ONE_THREE_FIVE =
      new Standard(
          "cn-1-3-5",
          "1-3-5 minutes (China)",
          List.of(
              clause("micro", "Micro station on scene within 1 min", ARRIVAL, "micro", 60, 0.9),
              clause("small", "Small station on scene within 3 min", ARRIVAL, "small", 180, 0.9),
              clause(
                  "central",
                  "Central station on scene within 5 min",
                  ARRIVAL,
                  "central",
                  300,
                  0.9)));

  static final Standard SIXTY_SECONDS =
      new Standard(
          "cn-60-second",
          "60 seconds (Xicheng)",
          List.of(clause("first-action", "First action within 60 s", ACTION, "", 60, 0.5)));

  private SampleStandards() {}

  private static Clause clause(
      String id, String label, Clock clock, String tier, int seconds, double share) {
    Optional<Tier> of = tier.isEmpty() ? Optional.empty() : Optional.of(new Tier(tier));
    return new Clause(id, label, clock, of, Set.of(), Duration.ofSeconds(seconds), share);
  }
}
