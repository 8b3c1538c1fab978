package org.tocsin.scenario.msel;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.scenario.format.Moment;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.yaml.Entry;
import org.tocsin.scenario.yaml.FlowText;
import org.tocsin.scenario.yaml.Mapping;
import org.tocsin.scenario.yaml.Scalar;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;

/** Turns the keys of an inject or expected action into a row, from which they can be read again. */
final class RowWriter {

  private static final Set<String> INJECT = Set.of("id", "at", "message", "script");
  private static final Set<String> EXPECT =
      Set.of("id", "by", "title", "objective", "capability", "script");
  private static final BigDecimal MILLIS_PER_MINUTE = BigDecimal.valueOf(60_000);
  private static final int DECIMALS = 2;

  private final DrillClock clock;
  private final ScheduledIncidents incidents;

  RowWriter(DrillClock clock, ScheduledIncidents incidents) {
    this.clock = clock;
    this.incidents = incidents;
  }

  /**
   * An inject.
   *
   * @param number its place in the list, from 1
   */
  MselLine inject(Mapping keys, int number) {
    Map<MselColumn, String> texts = new EnumMap<>(MselColumn.class);
    Map<String, String> more = new LinkedHashMap<>();
    texts.put(MselColumn.NUMBER, "inject-" + number);
    put(keys, "id", MselColumn.NUMBER, texts);
    put(keys, "message", MselColumn.MESSAGE, texts);
    script(keys, texts, more);
    simulation(number(keys, keys.without(INJECT), texts), texts);
    boolean waits = keys.find("when").isPresent() && !texts.containsKey(MselColumn.TYPE);
    return new MselLine(
        moment(keys, "at"),
        waits ? Optional.of(RowType.CONTINGENCY) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        keys,
        texts,
        more);
  }

  /**
   * An expected action.
   *
   * @param number its place in the list, from 1
   */
  MselLine expected(Mapping keys, int number) {
    Map<MselColumn, String> texts = new EnumMap<>(MselColumn.class);
    Map<String, String> more = new LinkedHashMap<>();
    texts.put(MselColumn.NUMBER, "expect-" + number);
    put(keys, "id", MselColumn.NUMBER, texts);
    put(keys, "title", MselColumn.EXPECTED, texts);
    put(keys, "objective", MselColumn.OBJECTIVE, texts);
    put(keys, "capability", MselColumn.CAPABILITY, texts);
    script(keys, texts, more);
    Optional<BigDecimal> minutes =
        value(keys, "within", Quantities.SPAN).flatMap(RowWriter::minutes);
    Mapping rest = number(keys, keys.without(EXPECT), texts);
    simulation(minutes.isPresent() ? rest.without(List.of("within")) : rest, texts);
    return new MselLine(
        moment(keys, "by"), Optional.of(RowType.EXPECTED), minutes, place(keys), keys, texts, more);
  }

  /** An incident of the scenario, to be read. */
  MselLine incident(String id, Mapping keys) {
    Map<MselColumn, String> texts = new EnumMap<>(MselColumn.class);
    texts.put(MselColumn.NUMBER, id);
    put(keys, "type", MselColumn.SYNOPSIS, texts);
    keys.find("place")
        .ifPresent(at -> texts.put(MselColumn.PLACE, FlowText.of(at).replaceAll("[\\[\\]]", "")));
    return new MselLine(
        moment(keys, "at"),
        Optional.of(RowType.INCIDENT),
        Optional.empty(),
        Optional.empty(),
        keys,
        texts,
        Map.of());
  }

  /** When an action is due if its incident is reported as soon as it comes. */
  private Optional<SimTime> place(Mapping keys) {
    Optional<SimTime> incident =
        keys.find("incident")
            .filter(Scalar.class::isInstance)
            .flatMap(id -> incidents.at(((Scalar) id).text(), clock));
    Optional<Duration> within = value(keys, "within", Quantities.SPAN);
    return incident.flatMap(at -> within.map(at::plus));
  }

  /** With the id where the number does not stand for it. */
  private static Mapping number(Mapping keys, Mapping rest, Map<MselColumn, String> texts) {
    String number = texts.getOrDefault(MselColumn.NUMBER, "");
    Optional<Entry> id = keys.find("id").filter(Scalar.class::isInstance);
    boolean stands =
        id.isEmpty() || ((Scalar) id.get()).text().equals(MselColumn.nameOfNumber(number));
    return stands ? rest : rest.with("id", keys.keySpot("id"), id.get());
  }

  private Optional<SimTime> moment(Mapping keys, String key) {
    return value(keys, key, Moment.SHAPE).map(moment -> moment.at(clock));
  }

  private static <T> Optional<T> value(Mapping keys, String key, Shape<T> shape) {
    return keys.find(key).flatMap(entry -> shape.read(entry, new Problems()));
  }

  /** Of a span that is no plain number of minutes: nothing, and it stays with the other keys. */
  private static Optional<BigDecimal> minutes(Duration span) {
    BigDecimal[] parts =
        BigDecimal.valueOf(span.toMillis())
            .movePointRight(DECIMALS)
            .divideAndRemainder(MILLIS_PER_MINUTE);
    return parts[1].signum() == 0
        ? Optional.of(
            new BigDecimal(parts[0].movePointLeft(DECIMALS).stripTrailingZeros().toPlainString()))
        : Optional.empty();
  }

  private static void put(
      Mapping keys, String key, MselColumn column, Map<MselColumn, String> texts) {
    keys.find(key)
        .filter(Scalar.class::isInstance)
        .ifPresent(entry -> texts.put(column, ((Scalar) entry).text()));
  }

  private static void script(
      Mapping keys, Map<MselColumn, String> texts, Map<String, String> more) {
    if (!(keys.find("script").orElse(null) instanceof Mapping script)) {
      return;
    }
    for (String key : script.keys()) {
      MselColumn.ofKey(key).ifPresent(column -> put(script, key, column, texts));
    }
    if (script.find("more").orElse(null) instanceof Mapping others) {
      for (String heading : others.keys()) {
        String text = others.find(heading).map(entry -> ((Scalar) entry).text()).orElse("");
        Optional<MselColumn> column =
            MselColumn.ofHeading(heading).filter(known -> !texts.containsKey(known));
        column.ifPresentOrElse(known -> texts.put(known, text), () -> more.put(heading, text));
      }
    }
  }

  private static void simulation(Mapping keys, Map<MselColumn, String> texts) {
    if (!keys.pairs().isEmpty()) {
      texts.put(MselColumn.SIMULATION, FlowText.of(keys));
    }
  }
}
