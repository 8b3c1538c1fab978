package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.city.Unit;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.timeline.FactKind;

/** Something that may happen, in the words of the timeline. */
public record FactSection(
    FactKind kind,
    Optional<Spotted<String>> incident,
    Optional<Spotted<String>> type,
    Optional<Spotted<String>> tier,
    Optional<Spotted<String>> unit,
    Optional<Spotted<String>> station,
    Optional<Spotted<String>> level,
    Optional<Spotted<String>> name,
    int count,
    Spot spot) {

  static final Shape<FactKind> KIND =
      new Choice<>(kinds(), "a word of timeline.txt, such as reported, on scene, road open");

  private static final Shape<Spotted<String>> TEXT = Spotted.of(Scalars.TEXT);

  static final Field<FactKind> FACT =
      required("fact", KIND, "what happens, in a word of timeline.txt, such as on scene");
  static final Field<FactKind> FACT_IF_ANY = decisive(FACT.name(), KIND, FACT.meaning());
  private static final Field<Spotted<String>> INCIDENT =
      decisive(
          "incident",
          TEXT,
          "to which incident: the id of a demand entry, for the first of its incidents to which it"
              + " happens, or entry/2 for its second; to any");
  private static final Field<Spotted<String>> TYPE =
      decisive("type", TEXT, "to an incident of which type; of any");
  private static final Field<Spotted<String>> TIER =
      decisive("tier", TEXT, "to a unit of which tier; of any");
  private static final Field<Spotted<String>> UNIT =
      decisive("unit", TEXT, "to which unit, or to one of which type of units; to any");
  private static final Field<Spotted<String>> STATION =
      decisive("station", TEXT, "to a unit of which station; of any");
  private static final Field<Spotted<String>> LEVEL =
      decisive("level", TEXT, "which level of alarm; any");
  private static final Field<Spotted<String>> NAME =
      decisive(
          "name",
          TEXT,
          "to which inject, roads, station, hospital or expected action, by its name, or to which of"
              + " dispatch, radio and alerting; to any");
  private static final Field<Integer> COUNT =
      optional("count", Scalars.count(1, 10_000), "how often; of units, to how many of them; 1");

  private static final List<Field<?>> DETAILS =
      List.of(INCIDENT, TYPE, TIER, UNIT, STATION, LEVEL, NAME, COUNT);

  /** The same keys stand wherever an author says what happens. */
  static List<Field<?>> keys(Field<FactKind> fact) {
    List<Field<?>> keys = new ArrayList<>(List.of(fact));
    keys.addAll(DETAILS);
    return keys;
  }

  /** A whole fact, made into what stands for it. */
  static <T> Form<T> form(Function<FactSection, T> as) {
    return new Form<>(
        "fact",
        "Something that may happen in a run.",
        keys(FACT),
        v -> as.apply(of(v, v.get(FACT))));
  }

  static FactSection of(Values v, FactKind kind) {
    return new FactSection(
        kind,
        v.find(INCIDENT),
        v.find(TYPE),
        v.find(TIER),
        v.find(UNIT),
        v.find(STATION),
        v.find(LEVEL),
        v.find(NAME),
        v.or(COUNT, 1),
        v.spot());
  }

  /** Whether it may happen to a unit, as far as the unit goes. */
  public boolean mayMean(Unit one) {
    return matches(tier, one.station().tier().id())
        && matches(station, one.station().id())
        && (matches(unit, one.id()) || matches(unit, one.type().id()));
  }

  private static boolean matches(Optional<Spotted<String>> wanted, String id) {
    return wanted.map(name -> name.value().equals(id)).orElse(true);
  }

  /** Any fact of a kind. */
  public static FactSection of(FactKind kind, Spot spot) {
    return new FactSection(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        spot);
  }

  /** Only about something of a name. */
  public FactSection withName(Spotted<String> wanted) {
    return new FactSection(
        kind, incident, type, tier, unit, station, level, Optional.of(wanted), count, spot);
  }

  /** Only about an incident, if one is given. */
  FactSection withIncident(Optional<Spotted<String>> wanted) {
    return new FactSection(kind, wanted, type, tier, unit, station, level, name, count, spot);
  }

  private static Map<String, FactKind> kinds() {
    Map<String, FactKind> kinds = new LinkedHashMap<>();
    Arrays.stream(FactKind.values()).forEach(kind -> kinds.put(kind.word(), kind));
    return kinds;
  }
}
