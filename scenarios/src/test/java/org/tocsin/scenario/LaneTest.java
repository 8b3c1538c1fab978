package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.incident.FireLane;
import org.tocsin.incident.FireLane.Patrol;
import org.tocsin.incident.FireLanes;
import org.tocsin.random.RandomDuration;

/** Fire lanes, as an author writes them. */
class LaneTest {

  @TempDir Path folder;

  private ScenarioText with(String lane) {
    return ScenarioText.in(folder).with("work: 20 min", "work: 20 min\n    lane: " + lane);
  }

  private FireLanes lanes(String lane) {
    return with(lane).drill().demand().get(0).type().lanes().orElseThrow();
  }

  @Test
  void aLaneIsBlockedWithAProbabilityOrAsOftenAsBetweenPatrols() {
    RandomDuration minute = RandomDuration.constant(Duration.ofMinutes(1));

    assertThat(
            lanes(
                "{ blocked: 0.2, byZone: { west: { blocksPerDay: 3, patrolEvery: 4 h, delay: 1 min"
                    + " } } }"))
        .isEqualTo(
            new FireLanes(
                FireLane.blocked(0.2, FireLane.USUAL_DELAY),
                Map.of("west", FireLane.patrolled(new Patrol(3, Duration.ofHours(4)), minute))));
  }

  @Test
  void aLaneThatSaysTooLittleOrTooMuchIsRefused() {
    assertThat(with("{ delay: 1 min }").problems())
        .singleElement()
        .asString()
        .contains(
            "incidents.fire.lane: no key \"blocked\" and no key \"blocksPerDay\"; one of them");
    assertThat(with("{ blocked: 0.1, blocksPerDay: 2, patrolEvery: 1 h }").problems())
        .singleElement()
        .asString()
        .contains("both blocked and blocksPerDay; only one of them");
    assertThat(with("{ blocksPerDay: 2 }").problems())
        .singleElement()
        .asString()
        .contains("blocksPerDay without patrolEvery; how often a patrol clears it");
    assertThat(with("{ blocked: 1.2 }").problems())
        .singleElement()
        .asString()
        .contains("incidents.fire.lane.blocked: \"1.2\"; a number from 0 to 1");
  }

  @Test
  void aZoneThatIsNotThereIsTold() {
    ScenarioText text = with("{ blocked: 0.1, byZone: { wset: { blocked: 0.3 } } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("wset") + ": error: incidents.fire.lane.byZone.wset: ")
        .contains("no zone \"wset\"; any of east, west. Maybe \"west\"?");
  }
}
