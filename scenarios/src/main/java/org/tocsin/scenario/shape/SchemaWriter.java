package org.tocsin.scenario.shape;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gathers the definitions of a JSON Schema (draft 2020-12) while shapes describe themselves. */
public final class SchemaWriter {

  private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

  /** The whole schema of a format whose top level is the given shape. */
  public static ObjectNode schemaOf(Shape<?> top, String id, String title) {
    SchemaWriter writer = new SchemaWriter();
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", id);
    schema.put("title", title);
    schema.setAll(top.schema(writer));
    ObjectNode defs = schema.putObject("$defs");
    writer.definitions.forEach(defs::set);
    return schema;
  }

  public ObjectNode node(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  ObjectNode anyOf(Iterable<ObjectNode> choices) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    var list = node.putArray("anyOf");
    choices.forEach(list::add);
    return node;
  }

  /** A reference to a definition, which is written when it is first asked for. */
  ObjectNode reference(String name, Consumer<ObjectNode> definition) {
    if (!definitions.containsKey(name)) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      definitions.put(name, body);
      definition.accept(body);
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/$defs/" + name);
  }
}
