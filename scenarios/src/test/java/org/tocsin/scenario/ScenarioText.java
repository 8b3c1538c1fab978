package org.tocsin.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.problem.Problem;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.scenario.source.FileSource;

/**
 * A small valid scenario in a folder of its own, to be spoilt by tests: six junctions in two rows,
 * about 430 m apart from west to east and 560 m from south to north.
 *
 * <pre>
 * d --- e --- f   39.905
 * |     |     |
 * a --- b --- c   39.900
 * 116.400     116.410
 * </pre>
 */
public final class ScenarioText {

  public static final String NAME = "drill.yaml";

  private static final String NODES =
      """
      id,lon,lat
      a,116.400,39.900
      b,116.405,39.900
      c,116.410,39.900
      d,116.400,39.905
      e,116.405,39.905
      f,116.410,39.905
      """;

  private static final String ARCS =
      """
      from,to,length_m,class,name
      a,b,430,trunk,South Road
      b,c,430,trunk,South Road
      a,d,560,residential,West Lane
      b,e,560,residential,Middle Lane
      c,f,560,residential,East Lane
      d,e,430,primary,North Road
      e,f,430,primary,North Road
      """;

  private static final String VALID =
      """
      tocsin: 1
      clock: { start: 2026-03-10T18:00:00, zone: Asia/Shanghai, duration: 24h }
      city:
        roads: { nodes: nodes.csv, arcs: arcs.csv }
        zones:
          - { id: west, population: 3000, centre: [116.400, 39.9025] }
          - { id: east, population: 1000, centre: [116.410, 39.9025] }
      unitTypes:
        engine:
          provides: { pumping: 1 }
          mode: drive
          turnout: 60 s
      stations:
        - { id: first, tier: central, at: [116.405, 39.900], units: [ { type: engine, count: 2 } ] }
      incidents:
        fire:
          needs: { alarm-1: { pumping: 1 } }
          work: 20 min
      demand:
        - { id: everyday, type: fire, perDay: 6, where: population }
        - { id: drill, type: fire, at: "03:10", place: [116.404, 39.905] }
      plan:
        alertDirectly: { central: 3 s }
      standards: [ cn-5-minute ]
      """;

  private final Path folder;
  private final String text;

  private ScenarioText(Path folder, String text) {
    this.folder = folder;
    this.text = text;
  }

  /** The valid scenario, with its tables of streets written into the folder. */
  public static ScenarioText in(Path folder) {
    return new ScenarioText(folder, VALID).file("nodes.csv", NODES).file("arcs.csv", ARCS);
  }

  /** This with one passage, which must be there exactly once, written otherwise. */
  public ScenarioText with(String passage, String instead) {
    indexOf(passage);
    return new ScenarioText(folder, text.replace(passage, instead));
  }

  /** This with lines at its end. */
  public ScenarioText plus(String lines) {
    return new ScenarioText(folder, text + lines);
  }

  /** The same folder with another text. */
  public ScenarioText replacedBy(String whole) {
    return new ScenarioText(folder, whole);
  }

  /** Another file of the folder, in UTF-8. */
  public ScenarioText file(String name, String content) {
    write(folder.resolve(name), content);
    return this;
  }

  /** The text of a file of the folder. */
  public String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String text() {
    return text;
  }

  /** {@code drill.yaml:line:col} of a passage that is there exactly once. */
  public String at(String passage) {
    String before = text.substring(0, indexOf(passage));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    return NAME + ":" + line + ":" + (before.length() - before.lastIndexOf('\n'));
  }

  public LoadedScenario load(String... edits) {
    write(folder.resolve(NAME), text);
    return load(folder, NAME, edits);
  }

  /** Loads any file of a folder. */
  public static LoadedScenario load(Path folder, String name, String... edits) {
    return load(folder.resolve(name), Map.of(), edits);
  }

  /** Loads with variables of the environment. */
  public LoadedScenario load(Map<String, String> environment) {
    write(folder.resolve(NAME), text);
    return load(folder.resolve(NAME), environment);
  }

  private static LoadedScenario load(Path file, Map<String, String> environment, String... edits) {
    Path home = file.resolveSibling("home");
    return ScenarioFiles.load(
        FileSource.of(file),
        List.of(edits),
        new RoadFiles(environment, "Linux", home),
        environment);
  }

  /** The drill of a text that has no errors. */
  public Drill drill(String... edits) {
    LoadedScenario loaded = load(edits);
    assertThat(loaded.problems()).noneMatch(Problem::isError);
    return loaded.drill().orElseThrow();
  }

  /** All problems, as they are printed, with files named from the folder. */
  public List<String> problems(String... edits) {
    return lines(folder, load(edits));
  }

  /** All problems of a loaded scenario, with files named from the folder. */
  public static List<String> lines(Path folder, LoadedScenario loaded) {
    boolean errors = loaded.problems().stream().anyMatch(Problem::isError);
    assertThat(loaded.drill().isEmpty()).as("no drill where there are errors").isEqualTo(errors);
    String start = folder + folder.getFileSystem().getSeparator();
    return loaded.problems().stream().map(p -> p.oneLine().replace(start, "")).toList();
  }

  private int indexOf(String passage) {
    int index = text.indexOf(passage);
    assertThat(index).as("\"%s\" in the scenario", passage).isNotNegative();
    assertThat(text.indexOf(passage, index + 1)).as("\"%s\" once only", passage).isNegative();
    return index;
  }

  private static void write(Path file, String content) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
