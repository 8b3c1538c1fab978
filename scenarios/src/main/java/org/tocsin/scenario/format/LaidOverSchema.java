package org.tocsin.scenario.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a scenario that is laid over others must say for itself: nothing that those may say. Groups
 * of keys are joined, so that neither the top level nor the groups right below it have required
 * keys where there is an {@code include}; entries of lists are whole all the same.
 */
final class LaidOverSchema {

  private LaidOverSchema() {}

  /** Makes required keys of joined groups required only where nothing is included. */
  static ObjectNode loosen(ObjectNode schema) {
    ObjectNode top = definition(schema, schema);
    top.putObject("if").putArray("required").add("include");
    ObjectNode whole = top.putObject("else");
    whole.set("required", top.remove("required"));
    ObjectNode below = whole.putObject("properties");
    List<ObjectNode> joined = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : top.path("properties").properties()) {
      JsonNode named = property.getValue().path("additionalProperties");
      boolean isGroup = property.getValue().path("$ref").isTextual();
      if (isGroup || named.path("$ref").isTextual()) {
        ObjectNode group = definition(schema, isGroup ? property.getValue() : named);
        if (group.path("required").size() > 0) {
          ObjectNode there = below.putObject(property.getKey());
          ObjectNode each = isGroup ? there : there.putObject("additionalProperties");
          each.set("required", group.path("required").deepCopy());
          joined.add(group);
        }
      }
    }
    joined.forEach(group -> group.putArray("required"));
    return schema;
  }

  private static ObjectNode definition(ObjectNode schema, JsonNode reference) {
    String name = reference.path("$ref").asText().substring("#/$defs/".length());
    return schema.withObject("/$defs").withObject("/" + name);
  }
}
