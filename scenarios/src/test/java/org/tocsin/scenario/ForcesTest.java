package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.Tier;
import org.tocsin.incident.AlarmRule;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.KeepCover;
import org.tocsin.response.Preemption;
import org.tocsin.response.ResponsePlan;
import org.tocsin.response.RunCard;
import org.tocsin.response.TieredUnits;
import org.tocsin.response.Wave;

/** Alarm levels and standing orders as an author writes them. */
class ForcesTest {

  private static final String NEEDS = "needs: { alarm-1: { pumping: 1 } }";
  private static final String DISPATCH = "alertDirectly: { central: 3 s }";

  @TempDir Path folder;

  @Test
  void aLevelMayAddToAnother() {
    ScenarioText text =
        with(NEEDS, "needs: { first: { pumping: 1 }, alarm-1: { plus: first, pumping: 1 } }");

    var levels = text.drill().demand().get(0).type().need().levels();

    assertThat(levels)
        .extracting(level -> level.wanted().toString())
        .containsExactly("pumping 1", "pumping 2");
  }

  @Test
  void theAlarmFollowsWhatIsFound() {
    ScenarioText text =
        with(
            NEEDS,
            """
            needs: { first: { pumping: 1 }, alarm-1: { pumping: 2 } }
                alarm: { atOnce: first, sizeUp: 20 s, finds: { alarm-1: 0.25, first: 0.75 }, risesAfter: 20 min }""");

    assertThat(text.drill().demand().get(0).type().alarm())
        .contains(
            new AlarmRule(
                0,
                RandomDuration.constant(Duration.ofSeconds(20)),
                List.of(0.75, 0.25),
                Optional.of(Duration.ofMinutes(20))));
  }

  @Test
  void chancesMayBeRoundedAsAThirdToSevenDigits() {
    ScenarioText text =
        with(
            NEEDS,
            """
            needs: { first: { pumping: 1 }, alarm-1: { pumping: 2 }, alarm-2: { pumping: 2 } }
                alarm: { finds: { first: 0.3333333, alarm-1: 0.3333333, alarm-2: 0.3333333 } }""");

    assertThat(text.drill().demand().get(0).type().alarm().get().findings())
        .containsExactly(0.3333333, 0.3333333, 0.3333333);
  }

  @Test
  void theOrdersOfQueuePreemptionAndReassignmentAreRead() {
    ScenarioText text =
        with(
            DISPATCH,
            DISPATCH + "\n  queueCapacity: 0\n  preempt: [ { from: 4, to: 1 } ]\n  reassign: 60 s");

    ResponsePlan plan = text.drill().plan();

    assertThat(plan.queueCapacity()).isEqualTo(OptionalInt.of(0));
    assertThat(plan.preemptions()).containsExactly(new Preemption(4, 1));
    assertThat(plan.reassignGain()).contains(Duration.ofMinutes(1));
  }

  @Test
  void thePoliciesAreRead() {
    assertThat(
            with(
                    DISPATCH,
                    "dispatch: { tiered: [ { tiers: [central], within: 3 min, untilNext: 90 s }, { tiers: [] } ] }")
                .drill()
                .plan()
                .dispatch())
        .isEqualTo(
            new TieredUnits(
                List.of(
                    new Wave(
                        Set.of(new Tier("central")), Duration.ofMinutes(3), Duration.ofSeconds(90)),
                    Wave.ALL)));
    assertThat(
            with(DISPATCH, "dispatch: { runCards: { west: [first] } }").drill().plan().dispatch())
        .isEqualTo(new RunCard(Map.of("west", List.of("first"))));
    assertThat(with(DISPATCH, "dispatch: { keepCover: { keep: 2 } }").drill().plan().dispatch())
        .isEqualTo(new KeepCover(2, Duration.ofMinutes(1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          needs: { first: { plus: first, pumping: 1 } } | level "first" adds to "first", which leads back to it; a level that does not depend on this one
          needs: { first: { plus: b }, b: { plus: first, pumping: 1 } } | level "b" adds to "first", which leads back to it; a level that does not depend on this one
          needs: { first: { pumping: 1 }, alarm-1: { plus: frist, pumping: 1 } } | no level "frist"; any of first, alarm-1. Maybe "first"?
          needs: { first: { ladder: 1 } } | no unit provides "ladder"; any of pumping; these incidents would never have their full force
          needs: { first: { pumping: 2 }, alarm-2: { plus: first, pumping: 60 } } | 62 of "pumping" (60 for alarm-2 + 2 for first); at most 2, what all units together provide; these incidents would never have their full force
          needs: { first: { pumping: 3 } } | 3 of "pumping"; at most 2, what all units together provide; these incidents would never have their full force
          """)
  void aWrongNeedIsToldBeforeAnythingRuns(String instead, String message) {
    assertThat(with(NEEDS, instead).problems())
        .anyMatch(problem -> problem.contains("error") && problem.endsWith(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alarm: { atOnce: alrm-1 } | no level "alrm-1"; any of alarm-1. Maybe "alarm-1"?
          alarm: { finds: { alarm-1: 0.6 } } | chances with sum 0.6; sum 1
          alarm: { finds: { alarm-1: 1.2 } } | "1.2"; a number from 0 to 1
          alarm: { finds: { alarm-1: -0.1 } } | "-0.1"; a number from 0 to 1
          alarm: { finds: { alarm-1: 150 % } } | "150 %"; a number from 0 to 1. Maybe "1"?
          alarm: { finds: { alarm-1: 1, alrm-1: 0 } } | alarm.finds.alrm-1: no level "alrm-1"; any of alarm-1. Maybe "alarm-1"?
          """)
  void aWrongAlarmRuleIsTold(String rule, String message) {
    assertThat(with(NEEDS, NEEDS + "\n    " + rule).problems())
        .singleElement()
        .asString()
        .endsWith(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dispatch: nearst | "nearst"; one of nearest; or one key of tiered, runCards, keepCover. Maybe "nearest"?
          dispatch: tierd | "tierd"; one of nearest; or one key of tiered, runCards, keepCover. Maybe "{ tiered: ... }"?
          dispatch: tiered | "tiered"; one of nearest; or one key of tiered, runCards, keepCover. Maybe "{ tiered: ... }"?
          dispatch: { tierd: [ { tiers: [central] } ] } | plan.dispatch.tierd: unknown key "tierd"; any of tiered, runCards, keepCover. Maybe "tiered"?
          relocation: dmexlp | "dmexlp"; one of none; or one key of compliance, dmexclp. Maybe "{ dmexclp: ... }"?
          pools: unifed | "unifed"; one of unified, separate. Maybe "unified"?
          alertDirectly: { central: { afer: 3 s } } | unknown key "afer"; any of after. Maybe "after"?
          command: { ranks: [ { commander: pumpng, delay: 90 s } ] } | warning: plan.command.ranks[0].commander: no unit provides "pumpng"; any of pumping; this commander never is on scene. Maybe "pumping"?
          dispatch: { tiered: [ { tiers: [] } ] } | plan.dispatch.tiered: all tiers, tiers: [], in wave 1 of 1; [] only in the last of two waves or more; dispatch: nearest sends all at once
          dispatch: { tiered: [ { tiers: [central] }, { tiers: [] }, { tiers: [central] } ] } | plan.dispatch.tiered: all tiers, tiers: [], in wave 2 of 3; [] only in the last
          dispatch: { tiered: [ { tiers: none } ] } | plan.dispatch.tiered[0].tiers: "none"; a list of a name
          dispatch: { tiered: [ { tiers: [centrl] } ] } | no tier "centrl"; any of central. Maybe "central"?
          dispatch: { runCards: { weest: [first] } } | no zone "weest"; any of east, west. Maybe "west"?
          dispatch: { runCards: { west: [frist] } } | no station "frist"; any of first. Maybe "first"?
          """)
  void aPolicyThatNamesWhatIsNotThereIsTold(String instead, String message) {
    assertThat(with(DISPATCH, instead).problems()).anyMatch(problem -> problem.contains(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          needs: { alarm-1: { pumping: 1, laddr: 1 } } | laddr: 1
          needs: { first: { pumping: 1 }, alarm-1: { pumping: 9 } } | pumping: 9
          needs: { first: { pumping: 2 }, alarm-2: { plus: first, pumping: 60 } } | pumping: 60
          needs: { alarm-1: { pumping: 1 } }\\n    alarm: { finds: { alarm-1: 1, alrm-1: 0 } } | alrm-1: 0
          """)
  void aWrongNameInAListOfNamesIsToldAtItsOwnColumn(String instead, String place) {
    ScenarioText text = with(NEEDS, instead.replace("\\n", "\n"));

    assertThat(text.problems())
        .anyMatch(problem -> problem.startsWith(text.at(place) + ": error: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dispatch: { runCards: { west: [first], 东城: [first] } } | 东城
          alertDirectly: { central: 3 s, centrl: 3 s } | centrl
          """)
  void aWrongNameInAPlanIsToldAtItsOwnColumn(String instead, String place) {
    ScenarioText text = with(DISPATCH, instead);

    assertThat(text.problems()).singleElement().asString().startsWith(text.at(place) + ": ");
  }

  private ScenarioText with(String passage, String instead) {
    return ScenarioText.in(folder).with(passage, instead);
  }
}
