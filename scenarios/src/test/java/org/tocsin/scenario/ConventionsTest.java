package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.response.Conventions;
import org.tocsin.roads.Location;
import org.tocsin.roads.NetworkKind;

/** What makes a drill follow the conventions of others. */
class ConventionsTest {

  @TempDir Path folder;

  @Test
  void aUnitTypeMayMoveInAnotherModeToIncidentsOfAPriority() {
    Drill drill =
        ScenarioText.in(folder)
            .with("mode: drive", "mode: drive\n    modeByPriority: { 4: drive-home }")
            .drill();

    UnitType engine = drill.city().units().get(0).type();

    assertThat(engine.outbound(1).id()).isEqualTo("drive");
    assertThat(engine.outbound(4).id()).isEqualTo("drive-home");
  }

  @Test
  void anUnknownModeOrPriorityIsTold() {
    ScenarioText mode =
        ScenarioText.in(folder)
            .with("mode: drive", "mode: drive\n    modeByPriority: { 4: drive-hom }");
    ScenarioText priority =
        ScenarioText.in(folder)
            .with("mode: drive", "mode: drive\n    modeByPriority: { low: drive }");

    assertThat(mode.problems())
        .singleElement()
        .asString()
        .startsWith(mode.at("drive-hom }"))
        .contains("no mode \"drive-hom\"", "Maybe \"drive-home\"?");
    assertThat(priority.problems())
        .singleElement()
        .asString()
        .contains("priority \"low\"; whole numbers from 1 to 1000");
  }

  @Test
  void theQueueAndTheWayHomeMayBeOtherwise() {
    assertThat(ScenarioText.in(folder).drill().plan().conventions()).isEqualTo(Conventions.USUAL);
    assertThat(
            ScenarioText.in(folder)
                .with("plan:", "plan:\n  queueOrder: report\n  sendReturning: false")
                .drill()
                .plan()
                .conventions())
        .isEqualTo(new Conventions(false, false));
  }

  @Test
  void pointsMayMeetTheStreetsAtJunctionsOnly() {
    Drill drill = ScenarioText.in(folder).with("  roads:", "  access: junctions\n  roads:").drill();

    assertThat(drill.city().streets().locate(116.4041, 39.905))
        .satisfies(at -> metres(drill, at, 77));
  }

  @Test
  void ofTheJunctionsOnlyThoseThatTheTableMarks() {
    Drill drill =
        ScenarioText.in(folder)
            .with("  roads:", "  access: junctions\n  snapLimit: 1 km\n  roads:")
            .file(
                "nodes.csv",
                """
                id,lon,lat,access
                a,116.400,39.900,yes
                b,116.405,39.900,yes
                c,116.410,39.900,no
                d,116.400,39.905,no
                e,116.405,39.905,no
                f,116.410,39.905,
                """)
            .drill();

    // Of d, e and f in the row of the drill only f may be used.
    assertThat(drill.city().streets().locate(116.409, 39.905))
        .satisfies(at -> metres(drill, at, 85.5));
    assertThat(drill.city().streets().locate(116.406, 39.905))
        .satisfies(at -> metres(drill, at, 342));
  }

  @Test
  void aTableThatMarksNoJunctionIsRefused() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("  roads:", "  access: junctions\n  roads:")
            .file(
                "nodes.csv",
                """
                id,lon,lat,access
                a,116.400,39.900,no
                b,116.405,39.900,no
                c,116.410,39.900,no
                d,116.400,39.905,no
                e,116.405,39.905,no
                f,116.410,39.905,no
                """);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .contains("nodes.csv: no node with access; at least one");
  }

  private static void metres(Drill drill, Location place, double expected) {
    assertThat(drill.city().streets().access(place, NetworkKind.CAR).offRoadMetres())
        .isCloseTo(expected, within(0.5));
  }
}
