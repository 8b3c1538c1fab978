package org.tocsin.scenario.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tocsin.scenario.shape.SchemaWriter;

/**
 * The reference page of the scenario format, written from the declarations of the format itself.
 */
final class ScenarioReference {

  private static final String REFERENCE = "#/$defs/";

  private static final String INTRODUCTION =
      """
      # Scenario files

      A scenario is one YAML file; this page lists all its keys and is written by a test from the format's own declarations, as is
      [`scenario.schema.json`](scenario.schema.json), with which an editor completes and checks while you type. Begin with `tocsin new my-drill`, and let `tocsin validate
      my-drill.yaml` tell everything that is wrong at once.

      - Durations, speeds and distances carry their unit: `90 s`, `1h30m`, `45 km/h`, `500 m`. Points are `[longitude, latitude]` in
        degrees (WGS84).
      - Unknown keys are errors; keys in bold are required, in the file itself or in one that it includes. Aliases (`*x`) are not used.
      - Paths are relative to the file that names them; `${TOCSIN_DATA}` at their start stands for the folder of that environment variable.
      - `--set path=value` changes a value for one run; the path is that of messages: `clock.duration`, `demand[0].perDay`, or by id
        `demand.drill.at`.
      - Tables are CSV with a header line or GeoJSON, in UTF-8. Roads come as nodes `id,lon,lat` and arcs
        `from,to,length_m[,class][,name][,road_id][,oneway][,seconds_<mode>][,wkt]`: without seconds the class speeds apply, without `oneway` both ways, without `road_id` a row is called `<from>-<to>`.
      """;

  /** More words than that, which several keys have, are listed once. */
  private static final int MANY = 30;

  private final ObjectNode schema;
  private final StringBuilder page = new StringBuilder(INTRODUCTION);
  private final Set<String> pending = new LinkedHashSet<>();
  private final Set<String> factWords = new LinkedHashSet<>();

  private ScenarioReference(ObjectNode schema) {
    this.schema = schema;
  }

  static String page() {
    return new ScenarioReference(SchemaWriter.schemaOf(ScenarioForm.FORM, "", "")).write();
  }

  private String write() {
    pending.add(schema.path("$ref").asText().substring(REFERENCE.length()));
    List<String> written = new ArrayList<>();
    while (written.size() < pending.size()) {
      String next =
          pending.stream().filter(name -> !written.contains(name)).findFirst().orElseThrow();
      written.add(next);
      section(next, schema.path("$defs").path(next));
    }
    page.append(
            "\n## Words of facts\n\nAs in the second column of `timeline.txt`; [what each means](facts.md): ")
        .append(String.join(", ", factWords))
        .append(".\n");
    return page.toString();
  }

  private void section(String name, JsonNode definition) {
    page.append("\n## ").append(name).append("\n\n");
    page.append(definition.path("description").asText()).append("\n\n");
    if (definition.has("anyOf")) {
      choices(definition.path("anyOf"));
      return;
    }
    Set<String> required = new LinkedHashSet<>();
    definition.path("required").forEach(key -> required.add(key.asText()));
    page.append("| Key | Value | Meaning; default |\n|---|---|---|\n");
    definition
        .path("properties")
        .properties()
        .forEach(
            property ->
                page.append("| ")
                    .append(required.contains(property.getKey()) ? "**" : "")
                    .append('`')
                    .append(property.getKey())
                    .append('`')
                    .append(required.contains(property.getKey()) ? "** | " : " | ")
                    .append(value(property.getValue()))
                    .append(" | ")
                    .append(property.getValue().path("description").asText())
                    .append(" |\n"));
  }

  private void choices(JsonNode choices) {
    for (JsonNode choice : choices) {
      if (choice.has("properties")) {
        choice
            .path("properties")
            .properties()
            .forEach(
                kind ->
                    page.append("- `")
                        .append(kind.getKey())
                        .append(":` ")
                        .append(value(kind.getValue()))
                        .append('\n'));
      } else {
        page.append("- ").append(value(choice)).append('\n');
      }
    }
  }

  private String value(JsonNode node) {
    if (node.has("$ref")) {
      String name = node.path("$ref").asText().substring(REFERENCE.length());
      pending.add(name);
      return "[" + name + "](#" + name.toLowerCase(java.util.Locale.ROOT) + ")";
    }
    if (node.has("anyOf")) {
      List<String> choices = new ArrayList<>();
      node.path("anyOf").forEach(choice -> choices.add(value(choice)));
      return String.join(" or ", choices);
    }
    if (node.has("enum")) {
      List<String> words = new ArrayList<>();
      node.path("enum").forEach(word -> words.add("`" + word.asText() + "`"));
      if (words.size() > MANY) {
        factWords.addAll(words);
        return "[a word of a fact](#words-of-facts)";
      }
      return String.join(", ", words);
    }
    return switch (node.path("type").asText()) {
      case "array" -> "list of " + value(node.path("items"));
      case "object" -> "names, each with " + value(node.path("additionalProperties"));
      default -> node.path("title").asText();
    };
  }
}
