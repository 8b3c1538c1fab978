package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake hides no other one, and brings forth none. */
class IndependentProblemsTest {

  private static final String NEEDS = "needs: { alarm-1: { pumping: 1 } }";
  private static final String ORDERS = "alertDirectly: { central: 3 s }";

  @TempDir Path folder;

  /** A drill with a mistake in each check of the parts against each other. */
  private ScenarioText misjudged() {
    return ScenarioText.in(folder)
        .with(NEEDS, "needs: { alarm-1: { pumping: 9 } }")
        .with(
            ORDERS,
            """
            relocation: { compliance: { type: engine, table: { 5: [first] } } }
              dispatch: { tiered: [ { tiers: [centrl] } ] }
              alertDirectly: { cntral: 3 s }""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          turnout: 60 s       | turnout: 60
          mode: drive         | mode: drvie
          duration: 24h       | duration: 24
          work: 20 min        | work: 20
          work: 20 min        | course: { fire: { growth: fats } }
          population: 3000    | population: many
          id: first, tier     | id: first, roster: dya, tier
          plan:               | plan:\\n  pools: unifed
          perDay: 6           | perDay: often
          """)
  void aMistakeElsewhereHidesNone(String passage, String instead) {
    ScenarioText text = misjudged().with(passage, instead.replace("\\n", "\n"));

    assertThat(text.problems())
        .hasSize(5)
        .anyMatch(problem -> problem.contains("9 of \"pumping\"; at most 2"))
        .anyMatch(problem -> problem.contains("a row for 5 available units"))
        .anyMatch(problem -> problem.contains("no tier \"centrl\"; any of central"))
        .anyMatch(problem -> problem.contains("no station of tier \"cntral\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arcs: arcs.csv  | arcs: lost.csv
          roads: { nodes  | roads: { nods
          city:           | city:\\n  snapLimit: near
          """)
  void withoutStreetsNeedsAndRelocationAreCheckedAllTheSame(String passage, String instead) {
    ScenarioText text = misjudged().with(passage, instead.replace("\\n", "\n"));

    assertThat(text.problems())
        .anyMatch(problem -> problem.contains("9 of \"pumping\"; at most 2"))
        .anyMatch(problem -> problem.contains("a row for 5 available units"));
  }

  @Test
  void withoutStreetsTheUnitsOfATableAreNotKnown() {
    ScenarioText text =
        misjudged()
            .with("arcs: arcs.csv", "arcs: lost.csv")
            .with("stations:\n", "stations:\n  - { from: more.csv, tier: small, units: [] }\n")
            .file("more.csv", "id,lon,lat\n");

    assertThat(text.problems()).singleElement().asString().contains("lost.csv");
  }

  @Test
  void aWrongPolicyHidesNoWrongRelocation() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(
                ORDERS,
                """
                dispatch: nearst
                  relocation: { compliance: { type: engine, table: { 5: [first] } } }""");

    assertThat(text.problems())
        .hasSize(2)
        .anyMatch(problem -> problem.contains("Maybe \"nearest\"?"))
        .anyMatch(problem -> problem.contains("a row for 5 available units"));
  }

  @Test
  void aWrongTurnoutHidesNoUnknownMode() {
    ScenarioText text =
        ScenarioText.in(folder).with("mode: drive", "mode: drvie").with("60 s", "60");

    assertThat(text.problems())
        .hasSize(2)
        .anyMatch(problem -> problem.contains("no mode \"drvie\""))
        .anyMatch(problem -> problem.contains("unitTypes.engine.turnout: \"60\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          count: 2            | count: many
          count: 2            | cuont: 2
          provides: { pumping: 1 } | provides: { pumping: one }
          tier: central       | tier: ""
          [116.405, 39.900]   | [116.405, 39.95]
          alertDirectly: { central: 3 s } | mutualAid: [ { name: far, at: [116.41, 39.905], units: [ { type: engine, count: all } ] } ]
          alertDirectly: { central: 3 s } | mutualAid: everybody
          """)
  void whatAWrongForceLacksIsNoSecondMistake(String passage, String instead) {
    ScenarioText text =
        ScenarioText.in(folder)
            .with(passage, instead)
            .with(NEEDS, "needs: { alarm-1: { pumping: 2 } }");

    assertThat(text.problems()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          provides: { pumping: 1 } | provides: {} | unitTypes.engine.provides: an empty group of keys; at least 1 name, each with a whole number
          needs: { alarm-1: { pumping: 1 } } | needs: { alarm-1: {} } | incidents.fire.needs.alarm-1: an empty group of keys; capabilities, each with
          needs: { alarm-1: { pumping: 1 } } | needs: {} | incidents.fire.needs: no level; at least one
          needs: { alarm-1: { pumping: 1 } } | needs: { alarm-1: { pumping: 1 } }, alarm: { finds: {} } | incidents.fire.alarm.finds: an empty group of keys; at least 1 name
          alertDirectly: { central: 3 s } | dispatch: { runCards: {} } | plan.dispatch.runCards: an empty group of keys; at least 1 name
          """)
  void whatSaysNothingWithoutNamesHasSome(String passage, String instead, String message) {
    ScenarioText text =
        ScenarioText.in(folder).with(passage, instead.replace("}, alarm", "}\n    alarm"));

    assertThat(text.problems()).singleElement().asString().contains(": error: " + message);
  }

  @Test
  void aShiftWithWrongDaysOverlapsNoOther() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus(
                """
                rosters:
                  day:
                    shifts:
                      - { days: [mon], hours: "08:00-20:00" }
                      - { days: all, hours: "08:00-20:00" }
                """);

    assertThat(text.problems()).singleElement().asString().contains("shifts[1].days: \"all\"");
  }
}
