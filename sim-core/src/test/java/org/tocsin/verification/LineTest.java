package org.tocsin.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.town.TinyTown;

/** One engine at the place of two fires: 30 s of turnout, 600 s of work each. */
class LineTest {

  @Test
  void waitsAndBusyTimeAreThoseOfTheTimeline() {
    Line line = lineOf(town(0, 60).lasting(Duration.ofSeconds(1000), Duration.ZERO));

    assertThat(line.came()).isEqualTo(2);
    assertThat(line.waited()).isEqualTo(1);
    assertThat(line.waitMillis()).isEqualTo(570_000);
    assertThat(line.inLineMillis()).isEqualTo(570_000);
    assertThat(line.servedMillis()).isEqualTo(1_000_000);
    assertThat(line.turnedAway()).isZero();
  }

  @Test
  void whoComesInTheWarmUpIsNotCountedButTimeFromZeroOnIs() {
    Line line = lineOf(town(-100, -50).lasting(Duration.ofSeconds(1000), Duration.ofSeconds(200)));

    assertThat(line.came()).isZero();
    assertThat(line.waitMillis()).isZero();
    assertThat(line.inLineMillis()).isEqualTo(530_000);
    assertThat(line.servedMillis()).isEqualTo(1_000_000);
  }

  @Test
  void whoIsTurnedAwayWaitsNoTime() {
    Line line =
        lineOf(
            town(0, 60)
                .plan(plan -> plan.withQueueCapacity(0))
                .lasting(Duration.ofSeconds(1000), Duration.ZERO));

    assertThat(line.came()).isEqualTo(2);
    assertThat(line.turnedAway()).isEqualTo(1);
    assertThat(line.inLineMillis()).isZero();
    assertThat(line.servedMillis()).isEqualTo(630_000);
  }

  private static TinyTown town(int firstSeconds, int secondSeconds) {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .call(0, 0)
        .scripted("f", "fire", firstSeconds, 0)
        .scripted("g", "fire", secondSeconds, 0);
  }

  private static Line lineOf(TinyTown town) {
    Line line = new Line(town.drill());
    try (FactConsumer follower = LineFor.UNITS.follower(line)) {
      DrillRunner.run(town.drill(), new RandomStreams(1, 0), follower);
    }
    return line;
  }
}
