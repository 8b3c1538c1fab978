package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomDuration;
import org.tocsin.theory.PatrolledLane;
import org.tocsin.town.TinyTown;

/** How often lanes are blocked, and what that costs: by hand, and against theory. */
class LaneMeasuresTest {

  private static final RandomDuration MINUTE = RandomDuration.constant(Duration.ofMinutes(1));

  @Test
  void whatIsFoundBlockedAndHowLongItTakesIsCountedByZone() throws InterruptedException {
    FireLanes lanes =
        new FireLanes(FireLane.blocked(0, MINUTE), Map.of("old", FireLane.blocked(1, MINUTE)));
    Results results =
        run(
            TinyTown.onStreetOf(3000)
                .zone("new", "blue", 0)
                .zone("old", "red", 2000)
                .station("a", "central", 0, "engine:pumping 1")
                .incidentType("fire", "first=pumping 1")
                .changeType("fire", type -> type.withLanes(lanes))
                .scripted("f", "fire", 0, 1000)
                .scripted("g", "fire", 7200, 3000));

    assertThat(find(results, MeasureKind.LANE_BLOCKED, Map.of()).mean().value()).isEqualTo(0.5);
    assertThat(find(results, MeasureKind.LANE_BLOCKED, Map.of("zone", "old")).mean().value())
        .isEqualTo(1);
    assertThat(find(results, MeasureKind.LANE_DELAY, Map.of()).mean().value()).isEqualTo(60);
  }

  /** The engine stands at the door and sets off at once: it finds the lane as it is. */
  @Test
  void theShareBlockedBetweenPatrolsIsThatOfTheory() throws InterruptedException {
    Patrol patrol = new Patrol(4, Duration.ofHours(6));
    FireLanes lanes =
        FireLanes.everywhere(
            FireLane.patrolled(patrol, RandomDuration.constant(Duration.ofSeconds(1))));
    Results results =
        run(
            TinyTown.onStreetOf(300)
                .call(0, 0)
                .turnout(new Constant(0))
                .work(new Constant(1))
                .station("a", "central", 100, "engine:pumping 1")
                .incidentType("fire", "first=pumping 1")
                .changeType("fire", type -> type.withLanes(lanes))
                .poisson("f", "fire", 20_000, 100));

    MeasureResult blocked = find(results, MeasureKind.LANE_BLOCKED, Map.of());
    double theory = PatrolledLane.blockedShare(1);
    double error = Math.sqrt(theory * (1 - theory) / blocked.n());
    assertThat(blocked.n()).isGreaterThan(19_000);
    assertThat(blocked.mean().value()).isCloseTo(theory, within(3 * error));
  }

  @Test
  void aDrillWithoutLanesHasNoneOfTheseMeasures() throws InterruptedException {
    Results results =
        run(
            TinyTown.onStreetOf(300)
                .station("a", "central", 0, "engine:pumping 1")
                .incidentType("fire", "first=pumping 1")
                .scripted("f", "fire", 0, 100));

    assertThat(results.measures())
        .extracting(result -> result.kind().id())
        .noneMatch(id -> id.startsWith("lane."));
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 1, 1)
        .run(new Variant("town", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static MeasureResult find(Results results, MeasureKind kind, Map<String, String> group) {
    return results.measures().stream()
        .filter(result -> result.kind() == kind && result.group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
