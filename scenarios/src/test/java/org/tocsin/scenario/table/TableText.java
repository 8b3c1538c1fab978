package org.tocsin.scenario.table;

import java.nio.file.Path;
import org.tocsin.scenario.ScenarioText;

/** The small valid scenario with some of its parts in a table. */
final class TableText {

  private static final String ONE_STATION =
      "  - { id: first, tier: central, at: [116.405, 39.900], units: [ { type: engine, count: 2 } ] }";

  private TableText() {}

  /** Stations of a file; {@code keys} go on after its name. */
  static ScenarioText stations(Path folder, String file, String content, String keys) {
    return ScenarioText.in(folder)
        .file(file, content)
        .with("{ central: 3 s }", "{}")
        .with(
            ONE_STATION,
            "  - { from: " + file + keys + ", units: [ { type: engine, count: 2 } ] }");
  }

  /** Zones of a file. */
  static ScenarioText zones(Path folder, String file, String content) {
    return ScenarioText.in(folder)
        .file(file, content)
        .with("    - { id: west, population: 3000, centre: [116.400, 39.9025] }\n", "")
        .with(
            "{ id: east, population: 1000, centre: [116.410, 39.9025] }", "{ from: " + file + " }");
  }
}
