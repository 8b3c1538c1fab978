package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.standard.ClockPoint.EN_ROUTE;
import static org.tocsin.standard.ClockPoint.NOTIFIED;
import static org.tocsin.standard.ClockPoint.ON_SCENE;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.AlarmRule;
import org.tocsin.measure.ClauseResult;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.standard.Aim;
import org.tocsin.standard.Clause;
import org.tocsin.standard.Clock;
import org.tocsin.standard.ClockPoint;
import org.tocsin.standard.Scope;
import org.tocsin.standard.Standard;
import org.tocsin.town.TinyTown;

/**
 * Clocks of targets that never begin: nobody was needed in time, or nobody was there to be sent.
 */
class NeverBegunTest {

  private static final int REPLICATIONS = 2;

  @Test
  void travelOfAUnitThatIsRecalledWhileItTurnsOutIsNotNeeded() throws InterruptedException {
    ClauseResult travel = result(slowSecondEngine(), EN_ROUTE, ON_SCENE, OptionalInt.of(2), 60);

    assertThat(travel.n()).isZero();
    assertThat(travel.notNeeded()).isEqualTo(REPLICATIONS);
  }

  @Test
  void turnoutOfSuchAUnitIsMissedOnlyIfItsTargetHadPassed() throws InterruptedException {
    // Notified at 30 s and recalled 150 s later, of 400 s that it would have taken.
    ClauseResult passed = result(slowSecondEngine(), NOTIFIED, EN_ROUTE, OptionalInt.of(2), 149);
    ClauseResult notYet = result(slowSecondEngine(), NOTIFIED, EN_ROUTE, OptionalInt.of(2), 150);

    assertThat(passed.attained().value()).isZero();
    assertThat(passed.n()).isEqualTo(REPLICATIONS);
    assertThat(notYet.n()).isZero();
    assertThat(notYet.notNeeded()).isEqualTo(REPLICATIONS);
  }

  @Test
  void nobodySentIsNoTurnoutButNoArrivalEither() throws InterruptedException {
    ClauseResult turnout = result(engineThatStays(), NOTIFIED, EN_ROUTE, OptionalInt.empty(), 80);
    ClauseResult arrival = result(engineThatStays(), NOTIFIED, ON_SCENE, OptionalInt.empty(), 600);

    assertThat(turnout.n()).isEqualTo(REPLICATIONS);
    assertThat(turnout.attained().value()).isEqualTo(1);
    assertThat(arrival.n()).isEqualTo(2 * REPLICATIONS);
    assertThat(arrival.attained().value()).isEqualTo(0.5);
  }

  private static ClauseResult result(
      TinyTown town, ClockPoint from, ClockPoint to, OptionalInt unit, int withinSeconds)
      throws InterruptedException {
    Clause clause =
        new Clause(
            "c",
            "C",
            new Clock(from, to),
            Optional.empty(),
            unit,
            Scope.ALL,
            new Aim.ShareWithin(Duration.ofSeconds(withinSeconds), 0.9));
    TinyTown held = town.standard(new Standard("own", "Own", List.of(clause)));
    return new Experiment(1, REPLICATIONS, 1)
        .run(new Variant("base", held.drill()), ConsumerFactory.NONE, Progress.SILENT)
        .clauses()
        .get(0);
  }

  /** The engine of b is recalled 180 s after the report, when the first one is enough. */
  private static TinyTown slowSecondEngine() {
    AlarmRule rule =
        new AlarmRule(
            1,
            RandomDuration.constant(Duration.ofSeconds(20)),
            List.of(1.0, 0.0),
            Optional.empty());
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .turnout(new Constant(400))
        .station("b", "small", 3000, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
        .changeType("fire", type -> type.withAlarm(rule))
        .scripted("f", "fire", 0, 1000);
  }

  /** The only engine is at work to the end. */
  private static TinyTown engineThatStays() {
    return TinyTown.onStreetOf(3000)
        .work(new Constant(10 * 86_400))
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .scripted("f", "fire", 0, 1000)
        .scripted("g", "fire", 600, 1000);
  }
}
