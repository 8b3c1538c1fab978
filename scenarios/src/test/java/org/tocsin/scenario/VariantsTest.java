package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.KeepCover;

/** Variants that an author names: what they change, and what is wrong with them. */
class VariantsTest {

  private static final String SECOND =
      "{ id: second, tier: micro, at: [116.410, 39.905], units: [ { type: engine, count: 1 } ] }";

  @TempDir Path folder;

  @Test
  void variantsAreTheDrillWithSomeChangesInTheAuthorsOrder() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus(
                """
                variants:
                  unchanged: {}
                  one-more:
                    addStations: %s
                  elsewhere:
                    removeStations: first
                    addStations: [ %s ]
                    units: { station: second, type: engine, count: 3 }
                  stronger:
                    units: [ { station: first, type: engine, count: 4 } ]
                    dispatch: { keepCover: { keep: 1 } }
                """
                    .formatted(SECOND, SECOND));

    LoadedScenario loaded = text.load();

    assertThat(text.problems()).isEmpty();
    Map<String, Drill> variants = loaded.variants();
    Drill drill = loaded.drill().orElseThrow();
    assertThat(variants.keySet()).containsExactly("unchanged", "one-more", "elsewhere", "stronger");
    assertThat(variants.get("unchanged")).isSameAs(drill);
    assertThat(ids(drill)).containsExactly("first/engine-1", "first/engine-2");
    assertThat(ids(variants.get("one-more")))
        .containsExactly("first/engine-1", "first/engine-2", "second/engine-1");
    assertThat(ids(variants.get("elsewhere")))
        .containsExactly("second/engine-1", "second/engine-2", "second/engine-3");
    assertThat(ids(variants.get("stronger"))).hasSize(4);
    assertThat(variants.get("stronger").plan().dispatch())
        .isEqualTo(new KeepCover(1, Duration.ofMinutes(1)));
  }

  @Test
  void whatAVariantAddsIsReadyAsItsTierIsAndMayBeNamedByItsOrders() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("turnout: 60 s", "turnout: 60 s\n    byTier: { micro: { turnout: 20 s } }")
            .plus(
                """
                variants:
                  held:
                    addStations: %s
                    relocation: { compliance: { type: engine, table: { 1: [second] } } }
                """
                    .formatted(SECOND));

    Drill held = text.load().variants().get("held");

    assertThat(held.plan().relocation()).isInstanceOf(ComplianceTable.class);
    assertThat(held.city().units().get(2).readiness().turnout().meanMillis()).isEqualTo(20_000);
  }

  @Test
  void allThatIsWrongWithVariantsIsToldAtOnceWithTheNearestNames() {
    ScenarioText text =
        ScenarioText.in(folder)
            .plus(
                """
                variants:
                  typos:
                    removeStations: frist
                    addStations: { id: first, tier: micro, at: [116.410, 39.905], units: [] }
                    units: { station: secnd, type: engin, count: 1 }
                  far:
                    addStations: { id: far, tier: micro, at: [117, 39.905], units: [] }
                  cards:
                    dispatch: { runCards: { west: [third] } }
                  closed:
                    removeStations: first
                  baseline: {}
                """);

    assertThat(text.problems())
        .containsExactly(
            text.at("frist")
                + ": error: variants.typos.removeStations: no station \"frist\"; any of first. Maybe"
                + " \"first\"?",
            text.at("first, tier: micro")
                + ": error: variants.typos.addStations.id: station \"first\" is there already;"
                + " another id",
            text.at("secnd")
                + ": error: variants.typos.units.station: no station \"secnd\"; any of first",
            text.at("[117, 39.905]")
                + ": error: variants.far.addStations.at: station far at [117.0, 39.905] lies 50452 m"
                + " from the nearest street; at most 500 m (city.snapLimit)",
            text.at("third")
                + ": error: variants.cards.dispatch.runCards.west[0]: no station \"third\"; any of"
                + " first",
            text.at("first\n  baseline")
                + ": error: variants.closed.removeStations: no unit at any station; at least one",
            text.at("baseline: {}")
                + ": error: variants.baseline: a variant named \"baseline\"; another name; it is that"
                + " of the drill without changes");
  }

  @Test
  void variantsAreJudgedThoughAnotherPartOfTheDrillIsWrong() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("perDay: 6", "perDay: six")
            .plus("variants: { less: { removeStations: nobody } }\n");

    assertThat(text.problems())
        .hasSize(2)
        .last()
        .asString()
        .contains("variants.less.removeStations: no station \"nobody\"; any of first");
    assertThat(text.load().variants()).isEmpty();
  }

  private static List<String> ids(Drill drill) {
    return drill.city().units().stream().map(Unit::id).toList();
  }
}
