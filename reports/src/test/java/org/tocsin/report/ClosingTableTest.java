package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tocsin.experiment.Results;
import org.tocsin.report.text.Columns;
import org.tocsin.report.text.Messages;

class ClosingTableTest {

  private final GridTown town = new GridTown(12, 5);

  private List<String> lines(String language, boolean coloured) {
    return ClosingTable.lines(
        SampleResults.of(town),
        SampleResults.provenance(),
        Messages.in(language),
        List.of(Path.of("out", "report.html"), Path.of("out", "summary.json")),
        coloured);
  }

  @Test
  void theAnswerIsFirstAndThePathsAreLast() {
    List<String> lines = lines("en", false);

    assertThat(String.join("\n", lines))
        .isEqualTo(
            """
            First force on scene in 1 min 50 s on average (1 min 46 s to 1 min 54 s with
            95 % certainty); 90 % within 2 min 50 s (2 min 41 s to 2 min 59 s).
            2 of 123 incidents were never reached.
            2 of 4 targets are met.

            哈尔滨市道里区, a <winter> night & "ice": 24 h simulated 20 times, 123 incidents
                                                  n  Not reached     Mean   Median     90 %
            First force on scene                123            2     1:50     1:40     2:50
              central                           110            0     5:08     4:40     7:56
              small                             110            0     3:46     3:25     5:49
              micro                             110            0     1:45     1:35     2:42
            Call handling                       123            0     1:01     0:55     1:34
            First action                        123            2     3:18     3:00     5:06
            Full force assembled                123            2     3:40     3:20     5:40
            First force, first action and full force: min:s from the report.

               Target                                     Attained      95 % int.   Required
            ✗  Micro station on scene within 1 min            62 %          59–66     ≥ 90 %
            ✓  Small station on scene within 3 min            93 %          90–96     ≥ 90 %
            ✗  Central station on scene within 5 min          88 %          85–91     ≥ 90 %
            ✓  First action within 60 s                       51 %          48–54     ≥ 50 %

            out/report.html
            out/summary.json""");
  }

  @Test
  void thoseOfTheCommunityStandBelowTheTiersOfStations() {
    Results results =
        SampleResults.withCommunity(town, Map.of("volunteer", 12L, "grid-worker", 0L));

    List<String> lines =
        ClosingTable.lines(
            results, SampleResults.provenance(), Messages.english(), List.of(), false);

    assertThat(lines)
        .containsSubsequence(
            "  micro                             110            0     1:45     1:35     2:42",
            "  volunteers                         12            0     1:06     1:00     1:42",
            "Call handling                       123            0     1:01     0:55     1:34")
        .noneMatch(line -> line.contains("grid workers"));
  }

  @Test
  void noLineIsWiderThanEightyPlaces() {
    assertThat(lines("en", false))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    assertThat(lines("zh", false))
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
  }

  @Test
  void colourSaysNothingThatTheTextDoesNot() {
    List<String> coloured = lines("en", true);

    assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[\\d+m", "")))
        .containsExactlyElementsOf(lines("en", false));
    assertThat(coloured).anyMatch(line -> line.contains("\u001b[31m✗"));
  }
}
