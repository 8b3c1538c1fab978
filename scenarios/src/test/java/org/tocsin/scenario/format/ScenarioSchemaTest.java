package org.tocsin.scenario.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.source.ScenarioSource;

/**
 * The JSON Schema that editors check scenarios with; -Dtocsin.golden=write makes it anew.
 *
 * <p>It is a little stricter than the reader where YAML tells numbers from text: {@code name: 5} is
 * a name to the reader only.
 */
class ScenarioSchemaTest {

  private static final Path FILE = Path.of("..", "docs", "scenario.schema.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonSchema schema =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(SchemaLocation.of("file:///docs/scenario.schema.json"), ScenarioForm.schema());

  @TempDir Path folder;

  @Test
  void theSchemaInTheDocumentsIsThatOfTheFormat() throws IOException {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    String made =
        JSON.writer(new DefaultPrettyPrinter().withObjectIndenter(lines))
                .writeValueAsString(ScenarioForm.schema())
            + "\n";

    if ("write".equals(System.getProperty("tocsin.golden"))) {
      Files.writeString(FILE, made);
    }

    assertThat(Files.readString(FILE)).isEqualTo(made);
  }

  @Test
  void theSchemaIsOneItself() {
    JsonSchema meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

    assertThat(meta.validate(ScenarioForm.schema())).isEmpty();
  }

  @Test
  void everyReferenceLeadsToADefinitionAndEveryKeyHasItsMeaning() {
    JsonNode top = ScenarioForm.schema();
    Set<String> defined = new TreeSet<>();
    top.path("$defs").fieldNames().forEachRemaining(defined::add);
    Set<String> used = new TreeSet<>();
    List<String> silent = new ArrayList<>();

    gather(top, used, silent);

    assertThat(used).isEqualTo(defined);
    assertThat(silent).isEmpty();
  }

  @Test
  void theTemplateIsValid() {
    assertThat(problems(new String(ScenarioLibrary.template(), StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void everyReadyScenarioIsValid() throws IOException {
    List<ScenarioSource> ready =
        Stream.concat(ScenarioLibrary.names().stream(), ScenarioLibrary.verifications().stream())
            .flatMap(name -> ScenarioLibrary.find(name).stream())
            .toList();

    assertThat(ready).isNotEmpty();
    for (ScenarioSource source : ready) {
      assertThat(problems(read(source))).as(source.label()).isEmpty();
    }
  }

  @Test
  void whatIsLaidOverAnotherNeedNotSayAgainWhatThatSays() {
    String change = "tocsin: 1\nincidents: { fire: { severity: major } }\n";

    assertThat(problems("include: [ town.yaml ]\n" + change)).isEmpty();
    assertThat(problems(change)).isNotEmpty();
  }

  @Test
  void theSmallScenarioOfTheTestsIsValid() {
    assertThat(problems(ScenarioText.in(folder).text())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mode: drive            | mood: drive
          clock:                 | cloak:
          duration: 24h          | duration: 24
          duration: 24h          | duration: 24 hours
          tocsin: 1              | tocsin: 2
          work: 20 min           | work: { gamma: { mean: 5 min, sd: 1 min, skew: 2 } }
          work: 20 min           | work: { gama: { mean: 5 min, sd: 1 min } }
          where: population      | where: people
          perDay: 6              | perDay: -6
          [116.404, 39.905]      | [116.404]
          [116.404, 39.905]      | 116.404
          nodes: nodes.csv,      | ''
          { alarm-1: { pumping: 1 } } | { alarm-1: { pumping: 0 } }
          { type: engine, count: 2 }  | { count: 2 }
          - { id: first, tier: central | - { id: first
          id: first              | id: the first
          [ cn-5-minute ]        | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: on-scene, within: 5 min, share: 0.9, mean: 4 min } ] } ]
          [ cn-5-minute ]        | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: on-scene } ] } ]
          [ cn-5-minute ]        | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: on-scene, unit: 0, mean: 5 min } ] } ]
          [ cn-5-minute ]        | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: on-scene, severities: [ grave ], mean: 5 min } ] } ]
          """)
  void aMistakeOfShapeIsFoundByTheSchemaAndByTheReader(String passage, String instead) {
    ScenarioText wrong = ScenarioText.in(folder).with(passage, instead == null ? "" : instead);

    assertThat(problems(wrong.text())).isNotEmpty();
    assertThat(wrong.problems()).anyMatch(line -> line.contains(": error: "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          work: 20 min         | work: 0h20m
          work: 20 min         | work: { mixture: [ { weight: 1, law: 5 s }, { weight: 0.5, law: { empirical: [ 5 s ] } } ] }
          where: population    | where: streets, hours: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0.5]
          [ cn-5-minute ]      | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: reported, to: on-scene, tier: central, within: 5 min, share: 0.9 } ] } ]
          [ cn-5-minute ]      | [ { id: own, label: Own, clauses: [ { id: c, label: C, from: notified, to: on-scene, unit: 2, types: [ fire ], severities: [ moderate ], priorities: [ 3 ], zones: [ west ], mean: 5 min } ] } ]
          { nodes: nodes.csv, arcs: arcs.csv } | { generate: { junctions: 600, seed: 3, centre: [116.404, 39.904] } }
          { nodes: nodes.csv, arcs: arcs.csv } | { nodes: nodes.csv, arcs: arcs.csv, columns: { name: name } }
          turnout: 60 s        | turnout: 60 s\\n    byTier: { central: { turnout: 30 s, noise: 0.2 } }
          tier: central,       | tier: central, name: 第一站,
          id: first            | id: 17
          at: "03:10"          | at: +1h30m
          at: "03:10"          | at: 2026-03-10 21:00:00
          plan:                | coverage: { within: [ 60 s, 3 min ] }\\nplan:
          plan:                | modes: { quad: { network: foot, speeds: { steps: 2 km/h }, factor: 0.5, heedsMaxSpeed: false, offRoad: 3 km/h } }\\nplan:
          """)
  void whatTheReaderTakesTheSchemaTakesToo(String passage, String instead) {
    ScenarioText text = ScenarioText.in(folder).with(passage, instead.replace("\\n", "\n"));

    assertThat(text.problems()).isEmpty();
    assertThat(problems(text.text())).isEmpty();
  }

  private Set<ValidationMessage> problems(String yaml) {
    Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return schema.validate(JSON.valueToTree(tree));
  }

  private static String read(ScenarioSource source) throws IOException {
    return new String(source.open().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void gather(JsonNode node, Set<String> used, List<String> silent) {
    if (node.path("$ref").isTextual()) {
      used.add(node.path("$ref").asText().substring("#/$defs/".length()));
    }
    node.path("properties")
        .properties()
        .forEach(
            key -> {
              boolean kind =
                  !node.has("type")
                      || (node.path("required").size() == 1 && node.path("properties").size() == 1);
              if (!kind && key.getValue().path("description").asText().isBlank()) {
                silent.add(key.getKey());
              }
            });
    node.forEach(below -> gather(below, used, silent));
  }
}
