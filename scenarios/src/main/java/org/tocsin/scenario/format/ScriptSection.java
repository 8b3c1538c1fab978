package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;

/**
 * What the staff of a drill keeps of an inject or expected action beside what is simulated: who
 * says it to whom, and how it is played. It changes nothing in a run.
 *
 * @param synopsis what happens, in a few words
 * @param expected what is hoped for, in words
 */
public record ScriptSection(String synopsis, String expected) {

  private static final Field<String> SYNOPSIS =
      optional("synopsis", Scalars.TEXT, "what happens, in a few words; nothing");
  private static final Field<String> EXPECTED =
      optional("expected", Scalars.TEXT, "what the players are hoped to do, in words; nothing");

  /** The other keys, each with what it says. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("number", "its number in the list, where that is no name"),
          Map.entry("type", "information, event, media, contextual, contingency"),
          Map.entry("method", "how it is delivered: phone, radio, e-mail, verbal"),
          Map.entry("from", "who says it"),
          Map.entry("to", "who is told"),
          Map.entry("controller", "who delivers it"),
          Map.entry("evaluator", "what evaluators look at"),
          Map.entry("objective", "the objective of the exercise that it serves"),
          Map.entry("capability", "the core capability that it tests"),
          Map.entry("maxMinutes", "how many minutes the players have"),
          Map.entry("status", "how far it is prepared"),
          Map.entry("actual", "when it came in an exercise"),
          Map.entry("remarks", "anything else"),
          Map.entry("stage", "the stage of the exercise"),
          Map.entry("place", "where it is played"),
          Map.entry("line", "what is spoken, word by word"),
          Map.entry("equipment", "what is used"),
          Map.entry("screen", "what is heard and shown"));

  private static final Field<Named<String>> MORE =
      optional("more", MapOf.ofTexts(Scalars.TEXT), "other columns of a list, by their headings");

  private static final String MEANING =
      "What the drill's staff keeps in its list of events and script beside what is simulated; it"
          + " changes nothing in a run.";

  static final Form<ScriptSection> OF_INJECT =
      new Form<>("script", MEANING, keys(Set.of()), ScriptSection::of);

  /** Without what an expected action has keys of its own for. */
  static final Form<ScriptSection> OF_EXPECTED =
      new Form<>(
          "expectScript",
          MEANING,
          keys(Set.of("type", "expected", "objective", "capability", "maxMinutes")),
          ScriptSection::of);

  private static List<Field<?>> keys(Set<String> without) {
    List<Field<?>> keys = new ArrayList<>(List.of(SYNOPSIS, EXPECTED));
    OTHERS.keySet().stream()
        .sorted()
        .forEach(key -> keys.add(optional(key, Scalars.TEXT, OTHERS.get(key) + "; nothing")));
    keys.add(MORE);
    keys.removeIf(key -> without.contains(key.name()));
    return keys;
  }

  private static ScriptSection of(Values v) {
    return new ScriptSection(v.or(SYNOPSIS, ""), v.or(EXPECTED, ""));
  }

  /** What there is to be told, if there is no message. */
  String message() {
    return synopsis.isEmpty() ? expected : synopsis;
  }
}
