package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.Condition;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.drill.Inject;
import org.tocsin.drill.Trigger;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactFilter.Named;
import org.tocsin.timeline.FactFilter.OfIncident;
import org.tocsin.timeline.FactFilter.OfTier;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/**
 * What a drill wants to see, and the conditions of contingency injects, as an author writes them.
 */
class ExpectTest {

  @TempDir Path folder;

  private ScenarioText with(String section, String... items) {
    return ScenarioText.in(folder)
        .with("plan:", section + ":\n  - " + String.join("\n  - ", items) + "\nplan:");
  }

  private List<ExpectedAction> expects(String... items) {
    return with("expects", items).drill().expects();
  }

  private static Milestone first(FactPattern pattern) {
    return Milestone.first(pattern);
  }

  @Test
  void anExpectedActionCountsFromTheReportOfItsIncident() {
    ExpectedAction expected =
        expects(
                "{ id: first-engine, title: '第一辆车', fact: on scene, incident: drill, tier: central,"
                    + " within: 5 min, objective: 救人, capability: Fire management, critical: true }")
            .get(0);

    assertThat(expected)
        .isEqualTo(
            new ExpectedAction(
                "first-engine",
                "第一辆车",
                first(
                    FactPattern.of(FactKind.ON_SCENE)
                        .and(new OfIncident("drill"))
                        .and(new OfTier("central"))),
                new Deadline.Within(
                    Duration.ofMinutes(5),
                    first(FactPattern.of(FactKind.REPORTED).and(new OfIncident("drill")))),
                Optional.of("救人"),
                Optional.of("Fire management"),
                true));
  }

  @Test
  void itsClockMayBeginWithAnotherFactOrBeATimeOfTheDrill() {
    List<ExpectedAction> all =
        expects(
            "{ fact: controlled, incident: drill, within: 1h, after: verified }",
            "{ fact: on scene, count: 2, within: 1h, after: { fact: on scene, incident: drill/1 } }",
            "{ fact: closed, incident: everyday/3, by: \"+20h\" }");

    assertThat(all)
        .extracting(ExpectedAction::id)
        .containsExactly("expect-1", "expect-2", "expect-3");
    assertThat(all.get(0).deadline())
        .isEqualTo(
            new Deadline.Within(
                Duration.ofHours(1),
                first(FactPattern.of(FactKind.VERIFIED).and(new OfIncident("drill")))));
    assertThat(all.get(1).deadline())
        .isEqualTo(
            new Deadline.Within(
                Duration.ofHours(1),
                first(FactPattern.of(FactKind.ON_SCENE).and(new OfIncident("drill/1")))));
    assertThat(all.get(2).deadline())
        .isEqualTo(new Deadline.At(SimTime.after(Duration.ofHours(20))));
  }

  @Test
  void aContingencyWaitsForAConditionOverFacts() {
    ScenarioText text =
        with(
            "expects",
            "{ id: first-engine, fact: on scene, incident: drill, within: 60 s }\ninjects:",
            "{ id: ice, at: \"+1h\", close: { road: South Road } }",
            "{ id: open, when: { fact: road closed, name: South Road }, delay: 2h, reopen: { road: South"
                + " Road } }",
            "{ id: call, when: { overdue: first-engine }, message: Where are you? }",
            "{ id: none, when: { any: [ { fact: inject, name: ice, missingBy: \"+2h\" }, { fact:"
                + " closed, count: 2 } ] }, message: '!' }");

    List<Inject> injects = text.drill().injects();

    assertThat(injects).extracting(Inject::id).containsExactly("ice", "open", "call", "none");
    assertThat(injects.get(1).trigger())
        .isEqualTo(
            new Trigger.When(
                new Condition.Happened(
                    first(FactPattern.of(FactKind.ROAD_CLOSED).and(new Named("South Road")))),
                Duration.ofHours(2)));
    assertThat(injects.get(2).trigger())
        .isEqualTo(
            new Trigger.When(
                new Condition.Happened(
                    first(FactPattern.of(FactKind.OVERDUE).and(new Named("first-engine")))),
                Duration.ZERO));
    assertThat(injects.get(3).trigger())
        .isEqualTo(
            new Trigger.When(
                new Condition.Any(
                    List.of(
                        new Condition.Missing(
                            first(FactPattern.of(FactKind.INJECT).and(new Named("ice"))),
                            SimTime.after(Duration.ofHours(2))),
                        new Condition.Happened(new Milestone(FactPattern.of(FactKind.CLOSED), 2)))),
                Duration.ZERO));
  }

  @Test
  void whatCannotOccurIsToldWithWhatCan() {
    assertThat(problem("{ fact: on scene, incident: dril, within: 60 s }"))
        .contains("no incident \"dril\"; any of everyday, drill. Maybe \"drill\"?");
    assertThat(problem("{ fact: on scene, incident: drill/2, within: 60 s }"))
        .contains("no incident \"drill/2\"; drill, of which there is one, drill/1");
    assertThat(problem("{ fact: on scene, incident: drill, tier: micro, within: 60 s }"))
        .contains("no unit of tier \"micro\"; any of central");
    assertThat(problem("{ fact: on scene, incident: drill, count: 3, within: 60 s }"))
        .contains("count 3, but there are 2 such units");
    assertThat(problem("{ fact: on scene, incident: drill, by: \"+90h\" }"))
        .contains(
            "2026-03-14T12:00, 90:00:00.000 since the start; from 2026-03-10T18:00, the start,");
    assertThat(problem("{ fact: road open, name: South Road, by: \"+1h\" }"))
        .contains("no roads \"South Road\"; none is declared");
  }

  @Test
  void whatMeansNothingIsToldWithWhatWould() {
    assertThat(problem("{ fact: on scne, incident: drill, within: 60 s }"))
        .contains("\"on scne\"; a word of timeline.txt")
        .endsWith("Maybe \"on scene\"?");
    assertThat(problem("{ fact: verified, incident: drill, tier: central, within: 60 s }"))
        .contains("\"verified\" is no fact with a tier; it may have incident, type");
    assertThat(problem("{ fact: on scene, within: 60 s }"))
        .contains("no incident whose report within could count from; incident, after or by");
    assertThat(problem("{ fact: on scene, incident: drill }"))
        .contains("no deadline; within, such as 60s after the report, or by, a time");
    assertThat(problem("{ fact: on scene, incident: drill, within: 60 s, by: \"+1h\" }"))
        .contains("both by and within; only one of them");
  }

  private String problem(String expected) {
    return with("expects", expected).problems().get(0).toString();
  }

  @Test
  void aConditionThatCannotHoldIsTold() {
    assertThat(conditionProblem("{ overdue: nothing }"))
        .contains("no expected action \"nothing\"; none is declared");
    assertThat(conditionProblem("{ }")).contains("no condition; fact, overdue, all or any");
    assertThat(conditionProblem("{ fact: reported, all: [ { fact: verified } ] }"))
        .contains("both all and fact; only one of them");
    assertThat(with("injects", "{ message: when? }").problems().get(0).toString())
        .contains("neither at nor when; at, a time, or when, a condition");
    assertThat(
            with("injects", "{ at: \"+1h\", delay: 60 s, message: when? }")
                .problems()
                .get(0)
                .toString())
        .contains("both at and delay; only one of them");
  }

  private String conditionProblem(String condition) {
    return with("injects", "{ when: " + condition + ", message: x }").problems().get(0).toString();
  }
}
