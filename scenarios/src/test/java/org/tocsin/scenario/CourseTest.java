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
import org.tocsin.incident.CardiacArrest;
import org.tocsin.incident.Casualties;
import org.tocsin.incident.Collapse;
import org.tocsin.incident.Course;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.FireGrowth.Pace;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.LogLogistic;
import org.tocsin.incident.Room;
import org.tocsin.incident.SurvivalTable;
import org.tocsin.incident.TrappedPersons;
import org.tocsin.incident.Triage;
import org.tocsin.random.Constant;
import org.tocsin.random.RandomCount;
import org.tocsin.random.Uniform;

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
  void casualtiesHaveTheTriageOfResearchUnlessTheAuthorTellsOtherwise() {
    Casualties usual = (Casualties) course("{ casualties: { people: 12 } }");
    Casualties arrest =
        (Casualties)
            course(
                "{ casualties: { people: { uniform: { min: 1, max: 3 } }, treatment: 20 min, survival:"
                    + " { cardiacArrest: larsen, bystanderCpr: 2 min } } }");

    assertThat(usual.people()).isEqualTo(RandomCount.of(12));
    assertThat(usual.triage()).isEqualTo(Triage.classes(0.2, 0.3, 0.5));
    assertThat(usual.treatment().seconds()).isEqualTo(new Constant(600));
    assertThat(arrest.people().law()).isEqualTo(new Uniform(0.5, 3.5));
    assertThat(arrest.triage())
        .isEqualTo(
            Triage.everybody(new CardiacArrest(CardiacArrest.Source.LARSEN, Optional.of(2.0))));
    assertThat(arrest.treatment().seconds()).isEqualTo(new Constant(1200));
  }

  @Test
  void peopleAreTrappedInViewOrUnderRuins() {
    TrappedPersons trapped =
        (TrappedPersons)
            course(
                "{ trapped: { people: 2, extrication: 40 min, survival: { start: 0.9, scale: 2 h,"
                    + " shape: 1.5 } } }");
    Collapse collapse = (Collapse) course("{ collapse: { people: 20, survival: kobe } }");

    assertThat(trapped.survival()).isEqualTo(new LogLogistic(0.9, 120, 1.5));
    assertThat(trapped.extrication().seconds()).isEqualTo(new Constant(2400));
    assertThat(collapse.survival()).isEqualTo(SurvivalTable.KOBE);
    assertThat(collapse.search().seconds()).isEqualTo(new Constant(3600));
    assertThat(collapse.extrication().seconds()).isEqualTo(new Constant(1800));
    assertThat(((TrappedPersons) course("{ trapped: { people: 1 } }")).survival())
        .isEqualTo(SurvivalTable.TANGSHAN);
  }

  @Test
  void aLeakAndACrowdHaveTheirNumbers() {
    GasLeak leak =
        (GasLeak)
            course(
                "{ leak: { ignitionPerMinute: 0.01, closing: 10 min, lasting: 1 h, radius: 100 m,"
                    + " peoplePerKm2: 5000, evacuatedPerMinute: 30, hurtShare: 0.2, killedShare: 0.3,"
                    + " damage: 1e6, aftercare: 5 min } }");
    Crowd crowd =
        (Crowd) course("{ crowd: { people: 5000, area: 0.1 ha, exits: 6 m, crushPerM2: 5 } }");

    assertThat(leak.people()).isCloseTo(157.08, within(0.01));
    assertThat(leak.explosion(100).casualties()).isEqualTo(20);
    assertThat(leak.explosion(100).expectedSurvivors()).isCloseTo(14, within(1e-9));
    assertThat(leak.damage()).contains(1e6);
    assertThat(leak.minutesToIgnition(Math.exp(-1))).isCloseTo(100, within(1e-9));
    assertThat(leak.closing().seconds()).isEqualTo(new Constant(600));
    assertThat(leak.lasting().seconds()).isEqualTo(new Constant(3600));
    assertThat(leak.aftercare().seconds()).isEqualTo(new Constant(300));
    assertThat(crowd.safePeople()).isEqualTo(5000);
    assertThat(crowd.leavingPerSecond(0)).isCloseTo(2.34, within(1e-9));
    assertThat(crowd.leavingPerSecond(9)).isCloseTo(7.8, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { casualties: { people: 3 } }   | no unit provides medical; units with that capability; nobody is saved
          { trapped: { people: 3 } }      | no unit provides rescue; units with that capability; nobody is saved
          { leak: {} }                    | no unit provides hazmat; units with that capability; nobody closes the leak
          { crowd: { people: 900, area: 100 m2, exits: 2 m } } | no unit provides police or steward; units with that capability; nobody opens a way
          """)
  void whatNobodyCanDoAnythingAboutIsWarnedOf(String course, String message) {
    assertThat(text(course).problems())
        .singleElement()
        .asString()
        .endsWith("warning: incidents.fire.course: " + message);
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
          { fier: {} }                                   | incidents.fire.course.fier: unknown key "fier"; any of fire, casualties, trapped, collapse, leak, crowd. Maybe "fire"?
          {}                                             | incidents.fire.course: an empty group of keys; one key of fire, casualties, trapped, collapse, leak, crowd
          { fire: { growth: fast, alpha: 0.1 } }         | incidents.fire.course.fire: both growth and alpha; only one of them
          { fire: { stopsAtDetection: 1.2 } }            | incidents.fire.course.fire.stopsAtDetection: "1.2"; a number from 0 to 1
          { fire: { stopsAtDetection: 0.6, stopsOnArrival: 0.6 } } | incidents.fire.course.fire: fire: shares 0.6 and 0.6 that stop by themselves; 0 or more, together at most 1
          { fire: { area: 100 } }                        | incidents.fire.course.fire.area: "100"; an area such as 100 m2 or 2 ha. Maybe "100 m2"?
          { fire: { initialAttack: 300 W } }             | incidents.fire.course.fire.initialAttack: "300 W"; a heat release such as 300 kW or 1.5 MW
          { fire: { room: { length: 4 m, openingWidth: 9 m } } } | incidents.fire.course.fire.room: room of 4.0 m x 4.0 m x 2.4 m with an opening of 9.0 m x 2.0 m; all above 0, the opening within a wall
          { fire: {}, leak: {} }                         | incidents.fire.course: 2 kinds, fire and leak; a course has one kind
          { casualties: {} }                             | incidents.fire.course.casualties: no key "people"; a whole number from 0 to 1000000; or one key of uniform, empirical
          { casualties: { people: 2, triage: { immediate: 0.5, delayed: 0.2, minor: 0.2 } } } | incidents.fire.course.casualties.triage: triage: shares 0.5, 0.2 and 0.2; 0 or more, together 1
          { casualties: { people: 2, survival: larson } } | incidents.fire.course.casualties.survival: "larson"; one of larsen, valenzuela, waalewijn, de-maio, immediate, delayed, tangshan, kobe, stable; or one key of cardiacArrest, start, table. Maybe "larsen"?
          { trapped: { people: { uniform: { min: 5, max: 2 } } } } | incidents.fire.course.trapped.people.uniform: min 5, max 2; min at most max
          { trapped: { people: 2, survival: { table: [ { after: 2 h, share: 0.5 }, { after: 1 h, share: 0.4 } ] } } } | incidents.fire.course.trapped.survival: survival: 0.4 after 60.0 min; shares from 0 to 1 at times that rise from above 0
          { leak: { hurtShare: 1.5 } }                   | incidents.fire.course.leak.hurtShare: "1.5"; a number from 0 to 1
          { crowd: { people: 100, area: 50 m2 } }        | incidents.fire.course.crowd: no key "exits"; a distance such as 500 m or 1.5 km
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

  @Test
  void aFireForWhichThereIsNoWaterAtAllIsWarnedOf() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("provides: { pumping: 1 }", "provides: { pumping: 1, initial-attack: 1 }")
            .with("work: 20 min", "course: { fire: {} }");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .endsWith(
            "warning: incidents.fire.course: takes up to 1442 L/min, and no unit has flow; unit types"
                + " with flow: 600 L/min, or at full size it only burns out");
  }

  @Test
  void aFireThatCrewsPutOutWithWhatTheyCarryNeedsNoWater() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("provides: { pumping: 1 }", "provides: { pumping: 1, initial-attack: 1 }")
            .with("work: 20 min", "course: { fire: { area: 1 m2, initialAttack: 300 kW } }");

    assertThat(text.problems()).isEmpty();
  }

  @Test
  void aFireToWhichNobodyBringsTheWaterThatThereIsIsWarnedOf() {
    ScenarioText text =
        withTeam("police: 1")
            .with("needs: { alarm-1: { pumping: 1 } }", "needs: { alarm-1: { police: 1 } }")
            .with("work: 20 min", "course: { fire: {} }");

    assertThat(text.problems())
        .containsExactly(
            text.at("{ alarm-1: { police")
                + ": warning: incidents.fire.needs: no level calls for units with flow; a capability"
                + " that they provide, or at full size it only burns out");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { leak: {} }                    | hazmat           | hazmat in one of them, or nobody closes the leak
          { trapped: { people: 3 } }      | rescue           | rescue in one of them, or nobody is saved
          { casualties: { people: 3 } }   | medical          | medical in one of them, or nobody is saved
          { crowd: { people: 900, area: 100 m2, exits: 2 m } } | police or steward | police or steward in one of them, or nobody opens a way
          """)
  void whatIsNeverCalledForThoughUnitsCouldDoItIsWarnedOf(
      String course, String missing, String message) {
    ScenarioText text =
        withTeam("hazmat: 1, rescue: 1, medical: 1, steward: 1")
            .with("work: 20 min", "course: " + course);

    assertThat(text.problems())
        .containsExactly(
            text.at("{ alarm-1:")
                + ": warning: incidents.fire.needs: no level calls for "
                + missing
                + "; "
                + message);
  }

  @Test
  void aCollapseIsWarnedOfForEachStepThatIsNotCalledFor() {
    ScenarioText text =
        withTeam("search: 1, rescue: 1")
            .with("work: 20 min", "course: { collapse: { people: 3 } }");

    assertThat(text.problems())
        .hasSize(2)
        .allMatch(line -> line.contains("warning: incidents.fire.needs: no level calls for "))
        .anyMatch(line -> line.contains("for search;"))
        .anyMatch(line -> line.contains("for rescue;"));
  }

  @Test
  void whatEveryUnitOfACapabilityBringsAlongNeedNotBeCalledFor() {
    ScenarioText text =
        withTeam("search: 1, rescue: 1")
            .with("needs: { alarm-1: { pumping: 1 } }", "needs: { alarm-1: { search: 1 } }")
            .with("work: 20 min", "course: { collapse: { people: 3 } }");

    assertThat(text.problems()).isEmpty();
  }

  @Test
  void peopleOfTheCommunityMayDoWhatNoUnitIsCalledFor() {
    ScenarioText text =
        text("{ casualties: { people: 1 } }")
            .plus(
                "community: [ { id: near, tier: volunteer, people: 9, where: streets, provides: {"
                    + " medical: 1 }, alert: { radius: 400 m, accepts: 1 } } ]\n");

    assertThat(text.problems()).isEmpty();
  }

  /** Engines with water, and a team that provides something else. */
  private ScenarioText withTeam(String provides) {
    return ScenarioText.in(folder)
        .with(
            "mode: drive",
            "mode: drive\n    flow: 1000 L/min\n  team: { provides: { "
                + provides
                + " }, mode: drive, turnout: 60 s }\n  other:\n    provides: { pumping: 1 }\n    mode: drive")
        .with("count: 2 }", "count: 2 }, { type: team }");
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
