package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.drill.Drill;
import org.tocsin.incident.Course;
import org.tocsin.incident.FireGrowth.Pace;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.Room;
import org.tocsin.random.Constant;

/** How incidents go, as scenarios tell it. */
class CourseTest {

  @TempDir Path folder;

  @Test
  void aFireOfWhichNothingIsSaidIsTheUsualOne() {
    GrowingFire fire = (GrowingFire) course("{ fire: {} }");

    assertThat(fire.growth().alpha()).isEqualTo(Pace.MEDIUM.alpha());
    assertThat(fire.growth().room()).contains(Room.USUAL);
    assertThat(fire.growth().peakKilowatts()).isEqualTo(25_000);
    assertThat(fire.growth().megajoulesPerSquareMetre()).isEqualTo(780);
    assertThat(fire.fighting().initialAttackKilowatts()).isEqualTo(300);
    assertThat(fire.fighting().requiredFlow(1000)).isCloseTo(57.7, within(0.05));
    assertThat(fire.fighting().decay()).isEqualTo(Duration.ofMinutes(2));
    assertThat(fire.stop(0)).isEqualTo(GrowingFire.Stop.NOTHING);
    assertThat(fire.valuePerSquareMetre()).isEmpty();
  }

  @Test
  void everyKeyOfAFireIsRead() {
    GrowingFire fire =
        (GrowingFire)
            course(
                """
                { fire: { growth: ultra-fast, incubation: 10 s,
                          room: { length: 5 m, flashover: babrauskas }, area: 40 m2,
                          heatPerArea: 500 kW/m2, fireLoad: 600 MJ/m2, initialAttack: 0.2 MW,
                          waterPerArea: 5 L/min/m2, decay: 1 min, overhaul: 5 min,
                          stopsAtDetection: 0.5, stopsOnArrival: 0.25, valuePerArea: 3000 } }""");

    assertThat(fire.growth().alpha()).isEqualTo(Pace.ULTRA_FAST.alpha());
    assertThat(fire.incubation().seconds()).isEqualTo(new Constant(10));
    assertThat(fire.growth().room()).contains(new Room(5, 4, 2.4, 0.9, 2, Room.Formula.BABRAUSKAS));
    assertThat(fire.growth().peakKilowatts()).isEqualTo(20_000);
    assertThat(fire.growth().megajoulesPerSquareMetre()).isEqualTo(600);
    assertThat(fire.fighting().initialAttackKilowatts()).isEqualTo(200);
    assertThat(fire.fighting().requiredFlow(1000)).isEqualTo(10);
    assertThat(fire.fighting().decay()).isEqualTo(Duration.ofMinutes(1));
    assertThat(fire.fighting().overhaul().seconds()).isEqualTo(new Constant(300));
    assertThat(fire.stop(0.74)).isEqualTo(GrowingFire.Stop.ON_ARRIVAL);
    assertThat(fire.valuePerSquareMetre()).contains(3000.0);
  }

  @Test
  void aFireInTheOpenHasNoRoomAndMayGrowAtARateOfItsOwn() {
    GrowingFire fire = (GrowingFire) course("{ fire: { alpha: 0.02, room: none } }");

    assertThat(fire.growth().alpha()).isEqualTo(0.02);
    assertThat(fire.growth().room()).isEqualTo(Optional.empty());
  }

  @Test
  void aUnitTypeHasItsWater() {
    Drill drill =
        ScenarioText.in(folder).with("mode: drive", "mode: drive\n    flow: 10 L/s").drill();

    assertThat(drill.city().units())
        .allSatisfy(unit -> assertThat(unit.type().litresPerMinute()).isEqualTo(600));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { fire: { growth: ultrafast } }                | incidents.fire.course.fire.growth: "ultrafast"; one of slow, medium, fast, ultra-fast. Maybe "ultra-fast"?
          { fier: {} }                                   | incidents.fire.course.fier: unknown key "fier"; any of fire. Maybe "fire"?
          {}                                             | incidents.fire.course: 0 kinds of course; exactly one of fire
          { fire: { growth: fast, alpha: 0.1 } }         | incidents.fire.course.fire: both growth and alpha; only one of them
          { fire: { stopsAtDetection: 1.2 } }            | incidents.fire.course.fire.stopsAtDetection: "1.2"; a number from 0 to 1
          { fire: { stopsAtDetection: 0.6, stopsOnArrival: 0.6 } } | incidents.fire.course.fire: fire: shares 0.6 and 0.6 that stop by themselves; 0 or more, together at most 1
          { fire: { area: 100 } }                        | incidents.fire.course.fire.area: "100"; an area such as 100 m2
          { fire: { initialAttack: 300 W } }             | incidents.fire.course.fire.initialAttack: "300 W"; a heat release such as 300 kW or 1.5 MW
          { fire: { room: { length: 4 m, openingWidth: 9 m } } } | incidents.fire.course.fire.room: room of 4.0 m x 4.0 m x 2.4 m with an opening of 9.0 m x 2.0 m; all above 0, the opening within a wall
          """)
  void aWrongCourseIsOneProblem(String course, String message) {
    assertThat(text(course).problems()).singleElement().asString().endsWith(": error: " + message);
  }

  @Test
  void workAndCourseTogetherAreRefused() {
    ScenarioText text =
        ScenarioText.in(folder).with("work: 20 min", "work: 20 min\n    course: { fire: {} }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith("error: incidents.fire: both work and course; only one of them");
  }

  @Test
  void aFireThatNobodyCanPutOutIsWarnedOf() {
    ScenarioText text =
        ScenarioText.in(folder).with("work: 20 min", "course: { fire: { growth: fast } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith(
            "warning: incidents.fire.course: no unit has flow or initial-attack; unit types with"
                + " flow: 600 L/min or provides: { initial-attack: 1 }; these fires only burn out");
  }

  @Test
  void aFireThatTakesMoreWaterThanThereIsIsWarnedOf() {
    ScenarioText text = text("{ fire: { area: 200 m2 } }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith(
            "warning: incidents.fire.course: takes up to 2885 L/min; at most 2000 L/min, the flow of"
                + " all units together, or at full size it only burns out");
  }

  private Course course(String course) {
    return text(course).drill().demand().get(0).type().course();
  }

  private ScenarioText text(String course) {
    return ScenarioText.in(folder)
        .with("mode: drive", "mode: drive\n    flow: 1000 L/min")
        .with("work: 20 min", "course: " + course.replace("\n", "\n      "));
  }
}
