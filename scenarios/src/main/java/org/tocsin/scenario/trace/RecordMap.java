package org.tocsin.scenario.trace;

import static org.tocsin.scenario.shape.Field.decisive;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Values;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.YamlText;

/**
 * How a record is to be read: which of its columns hold what, and what its words stand for.
 *
 * @param columns the file's own headers; of those that are absent the usual ones are looked for
 * @param times how moments are written, tried in this order after the usual forms
 * @param types incident types of the scenario by the words of the record; of others, the words
 *     themselves
 * @param priorities in the same way
 * @param unitTypes in the same way
 * @param where values that a row must have to be read
 * @param follows what is followed where it is recorded
 */
public record RecordMap(
    Map<RecordColumn, String> columns,
    List<WallForm> times,
    Named<String> types,
    Map<String, Integer> priorities,
    Named<String> unitTypes,
    Map<String, String> where,
    Set<Followed> follows) {

  /** Usual headers and words, everything followed. */
  public static final RecordMap USUAL =
      new RecordMap(
          Map.of(),
          List.of(),
          Named.none(),
          Map.of(),
          Named.none(),
          Map.of(),
          EnumSet.allOf(Followed.class));

  private static final Map<RecordColumn, Field<String>> HEADERS = headers();
  private static final Field<Map<RecordColumn, String>> COLUMNS =
      decisive(
          "columns",
          new Form<>(
              "recordColumns",
              "The file's own header for what a column may hold.",
              List.copyOf(HEADERS.values()),
              RecordMap::columns),
          "the file's own headers; the usual ones");
  private static final Field<List<WallForm>> TIMES =
      decisive(
          "times",
          ListOf.some(Scalars.TEXT.as(RecordMap::form)),
          "how moments are written, such as \"MM/dd/yyyy hh:mm:ss a\"; as 2026-01-12T18:00:00, or"
              + " in seconds since time 0");
  private static final Field<Named<String>> TYPES =
      decisive(
          "types",
          MapOf.ofTexts(Scalars.NAME_WORD),
          "the scenario's incident types for the record's words");
  private static final Field<Named<Integer>> PRIORITIES =
      decisive(
          "priorities",
          MapOf.ofTexts(Scalars.count(1, 1000)),
          "priorities, 1 first, for the record's words");
  private static final Field<Named<String>> UNIT_TYPES =
      decisive(
          "unitTypes",
          MapOf.ofTexts(Scalars.NAME_WORD),
          "the scenario's unit types for the record's words");
  private static final Field<Named<String>> WHERE =
      decisive("where", MapOf.ofTexts(Scalars.TEXT), "reads only rows with these values");
  private static final Field<List<Followed>> FOLLOW =
      decisive(
          "follow",
          ListOf.any(new Choice<>(Followed.words())),
          "what is followed where it is recorded; everything");

  private static final Form<RecordMap> FORM =
      new Form<>(
          "recordMap",
          "How the columns and words of a record are to be understood.",
          List.of(COLUMNS, TIMES, TYPES, PRIORITIES, UNIT_TYPES, WHERE, FOLLOW),
          RecordMap::of);

  public RecordMap {
    columns = Map.copyOf(columns);
    times = List.copyOf(times);
    priorities = Map.copyOf(priorities);
    where = Map.copyOf(where);
    follows = Set.copyOf(follows);
  }

  /**
   * Reads a map, as far as it can be understood, so that the record can be held against the rest.
   * Empty, with problems, if it is no map at all.
   */
  public static Optional<RecordMap> read(String file, String text, Problems problems) {
    return YamlText.read(file, text, problems)
        .flatMap(
            entry ->
                entry instanceof Mapping keys
                    ? Optional.of(of(FORM.values(keys, problems)))
                    : FORM.read(entry, problems));
  }

  private static RecordMap of(Values v) {
    return new RecordMap(
        v.or(COLUMNS, Map.of()),
        v.or(TIMES, List.of()),
        v.or(TYPES, Named.none()),
        v.or(PRIORITIES, Named.none()).values(),
        v.or(UNIT_TYPES, Named.none()),
        v.or(WHERE, Named.none()).values(),
        v.find(FOLLOW).map(Set::copyOf).orElse(EnumSet.allOf(Followed.class)));
  }

  private static Map<RecordColumn, Field<String>> headers() {
    Map<RecordColumn, Field<String>> fields = new EnumMap<>(RecordColumn.class);
    for (RecordColumn column : RecordColumn.values()) {
      fields.put(column, decisive(column.id(), Scalars.TEXT, "its header; " + column.id()));
    }
    return fields;
  }

  private static Map<RecordColumn, String> columns(Values v) {
    Map<RecordColumn, String> columns = new EnumMap<>(RecordColumn.class);
    HEADERS.forEach((column, field) -> v.find(field).ifPresent(own -> columns.put(column, own)));
    return columns;
  }

  private static WallForm form(String pattern) {
    try {
      return WallForm.of(pattern);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\"" + pattern + "\"; letters as in yyyy-MM-dd HH:mm:ss", e);
    }
  }

  boolean follows(Followed what) {
    return follows.contains(what);
  }
}
