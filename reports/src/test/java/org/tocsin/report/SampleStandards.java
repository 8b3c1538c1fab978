package org.tocsin.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.tocsin.city.Tier;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
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

  /**
   * A mean, one of the second unit, one in zones of a grade, and one that no incident falls under.
   */
  static final Standard MIXED =
      new Standard(
          "city",
          "The city's own",
          List.of(
              clause("first-mean", "First unit in 3 min", 1, Scope.ALL, mean(180)),
              clause("second-mean", "Second unit in 5 min", 2, Scope.ALL, mean(300)),
              clause("first-share", "First unit within 10 min", 1, Scope.ALL, share(600, 0.95)),
              clause("red", "On scene within 3 min (red)", 0, grade("red"), share(180, 0.9)),
              clause(
                  "rural", "On scene within 14 min (rural)", 0, grade("rural"), share(840, 0.8))));

  private SampleStandards() {}

  private static Clause clause(String id, String label, int unit, Scope scope, Aim aim) {
    OptionalInt nth = unit == 0 ? OptionalInt.empty() : OptionalInt.of(unit);
    Clock clock = new Clock(ClockPoint.NOTIFIED, ClockPoint.ON_SCENE);
    return new Clause(id, label, clock, Optional.empty(), nth, scope, aim);
  }

  private static Scope grade(String grade) {
    return new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(grade));
  }

  private static Aim mean(int seconds) {
    return new Aim.MeanAtMost(Duration.ofSeconds(seconds));
  }

  private static Aim share(int seconds, double share) {
    return new Aim.ShareWithin(Duration.ofSeconds(seconds), share);
  }

  private static Clause clause(
      String id, String label, Clock clock, String tier, int seconds, double share) {
    Optional<Tier> of = tier.isEmpty() ? Optional.empty() : Optional.of(new Tier(tier));
    return new Clause(
        id,
        label,
        clock,
        of,
        OptionalInt.empty(),
        Scope.ALL,
        new Aim.ShareWithin(Duration.ofSeconds(seconds), share));
  }
}
