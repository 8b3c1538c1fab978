package org.tocsin.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.LoadedMasterList;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.sheet.TableFile;
import org.tocsin.scenario.source.FileSource;

/** What is written as a list and read again is the same drill, and the same list. */
class MselRoundTripTest {

  /** Injects and expected actions of every kind, with all that their staff may keep of them. */
  static final String PLAYED =
      """
      injects:
        - id: opening
          at: "18:05"
          message: "Market day.\\nShoppers \\"smell\\" gas, 有燃气味"
          script: { method: radio, from: SimCell, to: Dispatch, stage: 预警, line: "=1+1", number: "no. 1/a",
                    controller: 王, more: { "Cost, in ￥": "-5", "Weather forecast": "cold, ice" } }
        - at: "+45 s"
          close: { road: South Road, for: 2h }
          slow: [ { class: residential, to: 0.5 }, { road: North Road, to: 0.3 } ]
          script: { synopsis: "@noon" }
        - id: late
          when: { any: [ { fact: on scene, incident: drill, tier: central, missingBy: "03:30" }, { overdue: there } ] }
          delay: 5 min
          message: Where are they?
        - { id: asked, at: never, message: "If they ask: no ice", script: { type: Contingency } }
        - { id: hot, at: 2026-03-11T02:00:00.250, demand: { factor: 2, for: 1h } }
      expects:
        - { id: there, title: "There, 到场", fact: on scene, incident: drill, count: 2, within: 8 min, objective: Speed,
            capability: Fire, critical: true, script: { evaluator: "look at the clock", to: 甲 } }
        - { fact: closed, incident: drill, within: 100 s, after: { fact: on scene, incident: drill } }
        - { id: by, fact: closed, incident: drill, by: "05:00" }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"csv, en", "csv, zh", "xlsx, en", "xlsx, zh"})
  void aDrillIsTheSameAfterIt(String format, String language) throws IOException {
    ScenarioText written = ScenarioText.in(folder).plus(PLAYED);
    Drill before = written.drill();
    byte[] list = list(folder.resolve(ScenarioText.NAME), format, language);
    Files.write(folder.resolve("msel." + format), list);

    ScenarioText taken = ScenarioText.in(folder).plus("msel: [ msel." + format + " ]\n");
    Drill after = taken.drill();

    assertThat(after.injects()).isEqualTo(before.injects()).hasSize(4);
    assertThat(after.expects()).isEqualTo(before.expects());
    assertThat(list(folder.resolve(ScenarioText.NAME), format, language)).isEqualTo(list);
  }

  @ParameterizedTest
  @CsvSource({"csv, en", "csv, zh", "xlsx, en", "xlsx, zh"})
  void rowsAboveTheHeadingsStandThereAgain(String format, String language) throws IOException {
    String drawnUp =
        """
        消防、应急演练总表,,Version 3
        "Harbin, winter night"
        Time planned,Inject text
        18:10,Smoke is seen
        """;
    ScenarioText.in(folder).file("own.csv", drawnUp).plus("msel: [ own.csv ]\n").drill();
    byte[] list = list(folder.resolve(ScenarioText.NAME), format, language);
    Files.write(folder.resolve("msel." + format), list);
    ScenarioText.in(folder).plus("msel: [ msel." + format + " ]\n").drill();

    byte[] again = list(folder.resolve(ScenarioText.NAME), format, language);

    assertThat(again).isEqualTo(list);
    if (format.equals("csv")) {
      assertThat(new String(again, StandardCharsets.UTF_8).substring(1))
          .startsWith("消防、应急演练总表,,Version 3,,,")
          .contains("\n\"Harbin, winter night\",,,");
    }
  }

  static byte[] list(Path scenario, String format, String language) throws IOException {
    LoadedMasterList loaded =
        ScenarioFiles.masterList(FileSource.of(scenario), List.of(), Map.of());
    assertThat(loaded.problems()).noneMatch(problem -> problem.isError());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TableFile.of("." + format)
        .write(
            loaded.list().orElseThrow().table(Locale.forLanguageTag(language), word -> word), out);
    return out.toByteArray();
  }
}
