package org.tocsin.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.CloseRoads;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.drill.Trigger;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.sheet.Cell;

/** What a drill takes from a list that its staff keeps in a spreadsheet; time 0 is 18:00. */
class MselTest {

  @TempDir Path folder;

  private ScenarioText with(String rows) {
    return ScenarioText.in(folder)
        .file("msel.csv", rows)
        .with("plan:", "msel: [ msel.csv ]\nplan:");
  }

  private Inject inject(String rows) {
    List<Inject> injects = with(rows).drill().injects();
    assertThat(injects).hasSize(1);
    return injects.get(0);
  }

  private String time(String time) {
    return inject("Time,Message\n" + time + ",Smoke\n").plannedAt().orElseThrow().toString();
  }

  private static String at(Inject inject) {
    return inject.plannedAt().orElseThrow().toString();
  }

  @Test
  void aRowWithATimeAndATextIsAnInjectThatOnlyInforms() {
    Inject inject =
        inject(
            """
            No.,Time planned,Inject text,From,To
            7,18:30,"A caller reports ""smoke"", then hangs up",SimCell,Dispatch
            """);

    assertThat(inject.id()).isEqualTo("7");
    assertThat(at(inject)).isEqualTo("00:30:00.000");
    assertThat(inject.message()).isEqualTo("A caller reports \"smoke\", then hangs up");
    assertThat(inject.effects()).isEmpty();
  }

  @Test
  void chineseHeadingsMeanTheSame() {
    Inject inject =
        inject(
            """
            序号,计划时间,注入内容,发出方,接收方,责任导调员,备注
            7,18:30,接警员接到报警：集市冒烟,模拟群众,指挥中心,王导调员,重点
            """);

    assertThat(inject.id()).isEqualTo("7");
    assertThat(at(inject)).isEqualTo("00:30:00.000");
    assertThat(inject.message()).isEqualTo("接警员接到报警：集市冒烟");
  }

  @Test
  void timesAreReadAsPeopleWriteThem() {
    assertThat(time("18:30")).isEqualTo("00:30:00.000");
    assertThat(time("1830")).isEqualTo("00:30:00.000");
    assertThat(time("1830 hrs")).isEqualTo("00:30:00.000");
    assertThat(time("6:30:15 PM")).isEqualTo("00:30:15.000");
    assertThat(time("12:10 a.m.")).isEqualTo("06:10:00.000");
    assertThat(time("下午6:30")).isEqualTo("00:30:00.000");
    assertThat(time("晚上6点30分")).isEqualTo("00:30:00.000");
    assertThat(time("晚上18点30分")).isEqualTo("00:30:00.000");
    assertThat(time("18时30分")).isEqualTo("00:30:00.000");
    assertThat(time("2026-03-11 03:00")).isEqualTo("09:00:00.000");
    assertThat(time("2026/3/11 3:00")).isEqualTo("09:00:00.000");
    assertThat(time("2026年3月11日 3:00")).isEqualTo("09:00:00.000");
    assertThat(time("T+0:45")).isEqualTo("00:45:00.000");
    assertThat(time("+1:02:03")).isEqualTo("01:02:03.000");
    assertThat(time("+90 min")).isEqualTo("01:30:00.000");
  }

  @Test
  void minutesAndSecondsOfATimeSinceTheStartEndAtFiftyNine() {
    for (String wrong : List.of("T+0:99", "T+0:10:75", "+1:60")) {
      assertThat(PlannedTime.since(Cell.of(Spot.ofFile("list.csv"), wrong))).as(wrong).isEmpty();
    }
  }

  @Test
  void aDateMayHaveAColumnOfItsOwn() {
    Inject inject = inject("Date,Time,Message\n2026-03-11,03:00,Smoke\n");

    assertThat(at(inject)).isEqualTo("09:00:00.000");
  }

  @Test
  void aListMayOnlyTellTimesSinceTheStart() {
    Inject inject = inject("T+,Event\n0:45,Smoke\n");

    assertThat(at(inject)).isEqualTo("00:45:00.000");
    assertThat(inject.message()).isEqualTo("Smoke");
  }

  @Test
  void headingsMayStandBelowATitleAndUnderNamesOfTheirOwn() {
    Drill drill =
        ScenarioText.in(folder)
            .file("msel.csv", "Spring exercise,,\n,,\nWhen,Announcement,No.\n18:30,Smoke,1\n")
            .with(
                "plan:",
                "msel: [ { from: msel.csv, columns: { time: When, message: Announcement } } ]\nplan:")
            .drill();

    assertThat(drill.injects()).extracting(Inject::message).containsExactly("Smoke");
  }

  @Test
  void whatARowSimulatesStandsInOneOfItsCells() {
    Inject inject =
        inject(
            """
            Time,Message,Simulation
            18:30,Black ice,"{ close: { road: South Road, for: 2h } }"
            """);

    assertThat(inject.effects()).singleElement().isInstanceOf(CloseRoads.class);
  }

  @Test
  void aContingencyComesWhenItsConditionHolds() {
    Inject inject =
        inject(
            """
            Inject type,Time,Message,Simulation
            Contingency,,Nobody has come,"when: { fact: on scene, incident: drill }"
            """);

    assertThat(inject.trigger()).isInstanceOf(Trigger.When.class);
  }

  @Test
  void anExpectedActionIsARowOfThatType() {
    List<ExpectedAction> expects =
        with("""
                No.,Type,Time,Expected action,Objective,Core capability,Max minutes,Simulation
                e1,Expected action,,First engine there,Speed,Fire,8,"fact: on scene, incident: drill"
                e2,预期行动,19:30,It is out,Speed,Fire,,"{ fact: closed, incident: drill }"
                """
                .replace(
                    "\"fact: on scene, incident: drill\"",
                    "\"{ fact: on scene, incident: drill }\""))
            .drill()
            .expects();

    assertThat(expects).extracting(ExpectedAction::id).containsExactly("e1", "e2");
    assertThat(expects.get(0).title()).isEqualTo("First engine there");
    assertThat(expects.get(0).objective()).contains("Speed");
    assertThat(expects.get(0).capability()).contains("Fire");
    assertThat(((Deadline.Within) expects.get(0).deadline()).span())
        .isEqualTo(Duration.ofMinutes(8));
    assertThat(((Deadline.At) expects.get(1).deadline()).time()).hasToString("01:30:00.000");
  }

  @Test
  void theScenarioSaysOfARowWhatItSimulates() {
    Drill drill =
        with("No.,Time,Message\nINJ 3,18:30,Black ice\n")
            .plus("injects:\n  - { id: INJ-3, close: { road: South Road } }\n")
            .drill();

    assertThat(drill.injects())
        .singleElement()
        .satisfies(
            inject -> {
              assertThat(inject.message()).isEqualTo("Black ice");
              assertThat(inject.effects()).hasSize(1);
            });
  }

  @Test
  void rowsCanBeChangedFromTheCommandLine() {
    Drill drill = with("No.,Time,Message\n1,18:30,Ice\n").drill("injects[1].at=+2h");

    assertThat(at(drill.injects().get(0))).isEqualTo("02:00:00.000");
  }

  @Test
  void aRowWithNeitherTimeNorConditionIsKeptAndNeverComes() {
    ScenarioText scenario = with("No.,Time,Message\n1,18:30,Ice\n2,视情况,If they ask: no ice\n");

    assertThat(scenario.drill().injects()).hasSize(1);
    assertThat(scenario.problems())
        .containsExactly(
            "msel.csv:3:1: warning: no time and no condition, so it never comes in a run; a time, or"
                + " when: with a condition in the column Simulation");
  }

  @Test
  void aCellThatSaysSomethingElseThanTheScenarioIsToldToCountForNothing() {
    ScenarioText scenario =
        with("No.,Time,Message\nice,18:30,Black ice\nfog,2026-03-10 19:00,Fog\n")
            .plus(
                """
                injects:
                  - { id: ice, at: "18:45", message: Black ice }
                  - { id: fog, at: "+1h", message: Fog }
                """);

    assertThat(scenario.problems())
        .containsExactly(
            "msel.csv:2:5: warning: Time: \"18:30\" counts for nothing: the scenario says \"18:45\" in"
                + " drill.yaml:27; only one of them");
  }
}
