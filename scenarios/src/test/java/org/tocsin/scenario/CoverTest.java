package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.Dmexclp;
import org.tocsin.response.MutualAid;
import org.tocsin.response.NoRelocation;
import org.tocsin.timeline.TimelineText;

/** Relocation and mutual aid, as an author writes them. */
class CoverTest {

  private static final String ORDERS = "alertDirectly: { central: 3 s }";
  private static final String NEED = "needs: { alarm-1: { pumping: 1 } }";

  @TempDir Path folder;

  @Test
  void theTableOfStationsToHoldIsRead() {
    Drill drill =
        with("relocation: { compliance: { type: engine, table: { 2: [first, first], 1: [first] } } }")
            .drill();

    assertThat(drill.plan().relocation())
        .isEqualTo(
            new ComplianceTable(
                "engine",
                new TreeMap<>(Map.of(1, List.of("first"), 2, List.of("first", "first")))));
  }

  @Test
  void dmexclpIsReadAndWhatIsLeftOutHasItsDefault() {
    assertThat(
            with("relocation: { dmexclp: { type: engine, within: 8 min, busy: 0.5, stations: [first] } }")
                .drill()
                .plan()
                .relocation())
        .isEqualTo(new Dmexclp("engine", Duration.ofMinutes(8), 0.5, Set.of("first")));
    assertThat(with("relocation: { dmexclp: { type: engine } }").drill().plan().relocation())
        .isEqualTo(new Dmexclp("engine", Duration.ofMinutes(5), 0.3, Set.of()));
    assertThat(with("relocation: none").drill().plan().relocation())
        .isEqualTo(with(ORDERS).drill().plan().relocation())
        .isEqualTo(new NoRelocation());
  }

  @Test
  void aNeighbourIsAStationOfHisOwnTier() {
    Drill drill =
        with("""
                mutualAid:
                    - { name: fangshan, at: [116.410, 39.905], units: [ { type: engine, count: 2 } ] }
                    - name: daxing
                      at: [116.400, 39.905]
                      units: [ { type: engine } ]
                      requestDelay: 5 min
                      when: { alarm: alarm-1 }
                """)
            .drill();

    assertThat(drill.plan().mutualAid())
        .containsExactly(
            new MutualAid("fangshan", Duration.ofMinutes(10), Optional.empty()),
            new MutualAid("daxing", Duration.ofMinutes(5), Optional.of("alarm-1")));
    assertThat(drill.city().units())
        .filteredOn(unit -> unit.station().tier().equals(Tier.MUTUAL_AID))
        .extracting(Unit::id)
        .containsExactly("daxing/engine-1", "fangshan/engine-1", "fangshan/engine-2");
  }

  @Test
  void aDrillFromAFileMovesUnitsUpAndAsksNeighbours() {
    ScenarioText text =
        with("""
                relocation: { compliance: { type: engine, table: { 1: [first] } } }
                  mutualAid:
                    - { name: fangshan, at: [116.410, 39.905], units: [ { type: engine } ] }
                """)
            .with(
                "stations:\n",
                """
                stations:
                  - { id: second, tier: small, at: [116.410, 39.900], units: [ { type: engine } ] }
                """);

    assertThat(timeline(text.with(NEED, "needs: { alarm-1: { pumping: 2 } }")))
        .anyMatch(line -> line.contains("moving up    second/engine-1 from second to first"));
    assertThat(timeline(text.with(NEED, "needs: { alarm-1: { pumping: 4 } }")))
        .anyMatch(line -> line.contains("aid granted  drill/1 by fangshan: fangshan/engine-1"));
  }

  private static List<String> timeline(ScenarioText text) {
    List<String> lines = new ArrayList<>();
    DrillRunner.run(
        text.drill("demand.everyday.perDay=0"),
        new RandomStreams(1, 0),
        new TimelineText(lines::add));
    return lines;
  }

  @Test
  void whatOnlyNeighboursCanMeetIsNoMistake() {
    String aid =
        "mutualAid: [ { name: fangshan, at: [116.410, 39.905], units: [ { type: engine } ] } ]";
    ScenarioText asksForThree =
        ScenarioText.in(folder).with(NEED, "needs: { alarm-1: { pumping: 3 } }");

    assertThat(asksForThree.problems()).anyMatch(problem -> problem.contains("3 of \"pumping\""));
    assertThat(asksForThree.with(ORDERS, aid).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { compliance: { type: engine, table: { 3: [first] } } } | 3: [first] | plan.relocation.compliance.table.3: a row for 3 available units of type "engine"; at most 2, as many as there are
          { compliance: { type: engine, table: { 1: [first, first] } } } | 1: [first, first] | plan.relocation.compliance.table.1: 2 stations to hold with 1 available; at most as many stations as units
          { compliance: { type: engine, table: { 1: [frist] } } } | frist | plan.relocation.compliance.table.1[0]: no station "frist"; any of first. Maybe "first"?
          { compliance: { type: engin, table: { 1: [first] } } } | engin, | plan.relocation.compliance.type: no unit of type "engin" at any station; any of engine. Maybe "engine"?
          { compliance: { type: engine, table: { 0: [first] } } } | 0: [first] | plan.relocation.compliance.table.0: "0"; a whole number from 1 to 10000
          { compliance: { type: engine, table: {} } } | {} | plan.relocation.compliance.table: an empty group of keys; numbers of available units, each with a list of stations
          { dmexclp: { type: engine, stations: [frist] } } | frist | plan.relocation.dmexclp.stations[0]: no station "frist"; any of first. Maybe "first"?
          { dmexclp: { type: engine, busy: 1.2 } } | 1.2 | plan.relocation.dmexclp.busy: "1.2"; a number from 0.001 to 0.999
          nobody | nobody | plan.relocation: "nobody"; one of none
          """)
  void aRelocationThatCannotBeIsToldWithItsPlace(String written, String spot, String message) {
    ScenarioText text = with("relocation: " + written);

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at(spot) + ": error: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: first, at: [116.410, 39.905], units: [ { type: engine } ] | station "first" for the second time (first in line 14); each id once
          name: far, at: [116.510, 39.905], units: [ { type: engine } ] | m from the nearest street; at most 500 m (city.snapLimit)
          name: far, at: [116.410, 39.905], units: [ { type: engin } ] | no unit type "engin"; any of engine. Maybe "engine"?
          name: far, at: [116.410, 39.905], units: [ { type: engine } ], when: { alarm: alrm-1 } | no alarm level "alrm-1"; any of alarm-1. Maybe "alarm-1"?
          """)
  void aNeighbourThatCannotBeIsTold(String written, String message) {
    assertThat(with("mutualAid: [ { " + written + " } ]").problems())
        .anyMatch(
            problem -> problem.contains("error: plan.mutualAid[0]") && problem.contains(message));
  }

  @Test
  void noStationOfOurOwnIsANeighbours() {
    ScenarioText text = ScenarioText.in(folder).with("tier: central", "tier: mutual-aid");

    assertThat(text.problems())
        .anyMatch(
            problem ->
                problem.contains(
                    "station first of tier \"mutual-aid\"; any other tier; neighbours are written in"
                        + " plan.mutualAid"));
  }

  private ScenarioText with(String orders) {
    return ScenarioText.in(folder).with(ORDERS, orders);
  }
}
