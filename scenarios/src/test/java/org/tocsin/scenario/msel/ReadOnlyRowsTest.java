package org.tocsin.scenario.msel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.scenario.ScenarioText;

/** What stands in a list for its readers only: incidents of the scenario, conditions in words. */
class ReadOnlyRowsTest {

  private static final String HEADINGS = "No.,Time planned,Waits for,Inject type,Inject text\n";

  @TempDir Path folder;

  private String list(String language) throws IOException {
    byte[] list = MselRoundTripTest.list(folder.resolve(ScenarioText.NAME), "csv", language);
    return new String(list, StandardCharsets.UTF_8);
  }

  private ScenarioText taking(String rows) {
    return ScenarioText.in(folder).plus("msel: [ list.csv ]\n").file("list.csv", HEADINGS + rows);
  }

  @Test
  void theIncidentOfADrillStandsAmongItsInjects() throws IOException {
    ScenarioText.in(folder).plus("injects: [ { at: \"05:00\", message: Rain } ]\n").load();

    assertThat(list("en").lines().skip(1))
        .satisfiesExactly(
            incident ->
                assertThat(incident)
                    .startsWith("drill,2026-03-11 03:10,T+09:10:00,Scheduled incident,fire,")
                    .endsWith("\"116.404, 39.905\""),
            inject -> assertThat(inject).startsWith("inject-1,2026-03-11 05:00,").contains("Rain"));
    assertThat(list("zh")).contains("预设事件");
  }

  @Test
  void aConditionIsToldInWords() throws IOException {
    ScenarioText.in(folder)
        .plus(
            """
            injects:
              - { when: { any: [ { overdue: there }, { fact: closed, count: 2, missingBy: "05:00" } ] },
                  delay: 90 s, message: Well? }
            expects:
              - { id: there, fact: on scene, incident: drill, within: 6 min }
            """)
        .load();

    assertThat(list("en"))
        .contains("overdue: there or not by 05:00: closed (×2), then 90 s")
        .contains("within 6 min of reported (drill)");
    assertThat(list("zh"))
        .contains("overdue：there，或 05:00 前未发生：closed（×2），再过 90 秒")
        .contains("自reported（drill）起 6 分钟内");
  }

  @Test
  void aRowOfAnIncidentChangesNothing() {
    ScenarioText text = taking("drill,03:10,,Scheduled incident,\nrain,05:00,,,Rain\n");

    assertThat(text.drill().injects()).singleElement().matches(rain -> rain.id().equals("rain"));
    assertThat(text.problems()).isEmpty();
  }

  @Test
  void whoChangesTheTimeOfSuchARowIsTold() {
    assertThat(taking("drill,03:40,,预设事件,\n").problems())
        .singleElement()
        .asString()
        .contains("list.csv:2:7: warning: ")
        .contains("\"03:40\" counts for nothing: the scenario says \"03:10\" in ");
    assertThat(taking("gone,03:40,,预设事件,\n").problems())
        .singleElement()
        .asString()
        .contains("a scheduled incident \"gone\", which the scenario does not have");
  }

  @Test
  void aHeadingOfTheStaffsOwnIsKept() throws IOException {
    taking("rain,05:00,clouds,,Rain\n").load();

    assertThat(list("en").lines().toList().get(2))
        .startsWith("rain,2026-03-11 05:00,")
        .contains("clouds");
  }
}
