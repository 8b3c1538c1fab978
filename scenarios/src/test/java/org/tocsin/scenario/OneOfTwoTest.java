package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups of keys of which an author may write one, and wrote parts of two. */
class OneOfTwoTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alertDirectly: { central: 3 s } | relocation: { dmexclp: { type: engine }, compliance: { type: engine, table: { 1: [ first ] } } } | plan.relocation: both compliance and dmexclp; only one of them
          cn-5-minute | { id: a, label: A, clauses: [ { id: b, label: B, from: reported, to: on-scene, share: 0.9, mean: 5 min } ] } | standards[0].clauses[0]: both mean and share; only one of them
          cn-5-minute | { id: a, label: A, clauses: [ { id: b, label: B, from: reported, to: on-scene, share: 0.9, within: 4 min, mean: 5 min } ] } | standards[0].clauses[0]: both within and mean; only one of them
          incidents:  | community: [ { id: v, tier: volunteer, people: 5, perZone: 3, where: population, provides: { pumping: 1 }, alert: { radius: 500 m, accepts: 0.5 } } ]\\nincidents: | community[0]: both people and perZone; only one of them
          at: "03:10" | at: "03:10", perDay: 3, where: streets | demand[1]: both at and perDay; only one of them
          """)
  void keysOfBothAreRefusedTogether(String passage, String instead, String message) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead.replace("\\n", "\n"));

    assertThat(text.problems()).singleElement().asString().endsWith(": error: " + message);
  }

  @Test
  void theOtherKeyIsTheOnePointedAt() {
    ScenarioText text =
        ScenarioText.in(folder)
            .with("at: \"03:10\"", "at: \"03:10\", perDay: 3")
            .with("perDay: 6", "perDay: 60");

    assertThat(text.problems())
        .singleElement()
        .asString()
        .startsWith(text.at("perDay: 3") + ": error: demand[1]: both at and perDay");
  }
}
