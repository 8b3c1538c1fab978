package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.roads.NetworkKind;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.time.Distance;

/** What an inject does to roads. */
public sealed interface RoadEffectSection extends EffectSection {

  @Override
  default <T> T bySubject(
      Function<RoadEffectSection, T> roads,
      Function<ForceEffectSection, T> forces,
      Function<HospitalEffectSection, T> hospitals,
      Function<DemandEffectSection, T> demand,
      Function<SignalEffectSection, T> signals) {
    return roads.apply(this);
  }

  <T> T match(
      Function<Close, T> close,
      Function<Reopen, T> reopen,
      Function<Slow, T> slow,
      Function<Flood, T> flood);

  Spotted<RoadChoice> roads();

  /** Whose streets are meant; empty: everybody's. */
  Optional<NetworkKind> only();

  /** Roads close. */
  record Close(
      Spotted<RoadChoice> roads,
      Optional<NetworkKind> only,
      boolean sealed,
      Optional<Duration> lasting,
      Optional<Duration> knownAfter)
      implements RoadEffectSection {
    @Override
    public <T> T match(
        Function<Close, T> close,
        Function<Reopen, T> reopen,
        Function<Slow, T> slow,
        Function<Flood, T> flood) {
      return close.apply(this);
    }
  }

  /** Roads open again. */
  record Reopen(Spotted<RoadChoice> roads) implements RoadEffectSection {
    @Override
    public <T> T match(
        Function<Close, T> close,
        Function<Reopen, T> reopen,
        Function<Slow, T> slow,
        Function<Flood, T> flood) {
      return reopen.apply(this);
    }

    @Override
    public Optional<NetworkKind> only() {
      return Optional.empty();
    }
  }

  /** Roads are slower. */
  record Slow(
      Spotted<RoadChoice> roads,
      Optional<NetworkKind> only,
      double speedFactor,
      Optional<Duration> lasting,
      Optional<Duration> knownAfter)
      implements RoadEffectSection {
    @Override
    public <T> T match(
        Function<Close, T> close,
        Function<Reopen, T> reopen,
        Function<Slow, T> slow,
        Function<Flood, T> flood) {
      return slow.apply(this);
    }
  }

  /**
   * Water stands on roads, for vehicles.
   *
   * @param passableTo no vehicle passes through water as deep as this
   */
  record Flood(
      Spotted<RoadChoice> roads,
      Distance depth,
      Distance passableTo,
      Optional<Duration> lasting,
      Optional<Duration> knownAfter)
      implements RoadEffectSection {
    @Override
    public <T> T match(
        Function<Close, T> close,
        Function<Reopen, T> reopen,
        Function<Slow, T> slow,
        Function<Flood, T> flood) {
      return flood.apply(this);
    }

    @Override
    public Optional<NetworkKind> only() {
      return Optional.of(NetworkKind.CAR);
    }
  }

  Field<Duration> FOR =
      optional("for", Quantities.SPAN, "how long it holds; until something reopens it");
  Field<Duration> SLOW_FOR = optional("for", Quantities.SPAN, "how long it holds; to the end");
  Field<Duration> KNOWN_AFTER =
      optional(
          "knownAfter",
          Quantities.SPAN,
          "until then at most nobody knows: the first unit that comes to it reports it, and everybody"
              + " goes by it from then on; known at once");
  Field<Boolean> SEALED =
      optional(
          "sealed",
          Scalars.YES_NO,
          "whether places on them cannot be reached either, else they are reached from the open"
              + " ends at the speed off the road; no");
  Field<NetworkKind> ONLY =
      optional(
          "only",
          new Choice<>(users()),
          "for whom: vehicles, or those on foot or e-bikes, where the city has streets of their own"
              + " for them; all");
  Field<Double> TO =
      required(
          "to",
          Scalars.number(0.01, 1),
          "share of the usual speed, such as 0.5; of several that hold the lowest counts");
  Field<List<Close>> CLOSE =
      optional(
          "close",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "close",
                  "Roads that nobody passes through any more: say which by one key.",
                  List.of(ONLY, FOR, KNOWN_AFTER, SEALED),
                  (roads, v) ->
                      new Close(
                          roads,
                          v.find(ONLY),
                          v.or(SEALED, false),
                          v.find(FOR),
                          knownAfter(v, FOR)))),
          "roads that nobody passes through any more; none");
  Field<List<Reopen>> REOPEN =
      optional(
          "reopen",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "reopen",
                  "Roads that are open again: say which by one key.",
                  List.of(),
                  (roads, v) -> new Reopen(roads))),
          "roads that are open again, whatever closed them; none");
  Field<List<Slow>> SLOW =
      optional(
          "slow",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "slow",
                  "Roads that are slower: say which by one key.",
                  List.of(TO, ONLY, SLOW_FOR, KNOWN_AFTER),
                  RoadEffectSection::slow)),
          "roads that are slower, as by ice, water or parked cars; none");

  Field<Distance> DEPTH =
      required("depth", Quantities.DISTANCE, "how deep the water is, such as 0.2 m");
  Field<Distance> PASSABLE_TO =
      optional(
          "passableTo",
          Quantities.DISTANCE.as(RoadEffectSection::above0),
          "no vehicle passes through water as deep as this: 0.3 m for cars, more for high"
              + " engines; 0.3 m (from memory of the literature, unchecked)");
  Field<List<Flood>> FLOOD =
      optional(
          "flood",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "flood",
                  "Roads under water: vehicles are the slower the deeper it is, and from a depth on"
                      + " nobody passes. Speeds by depth after Pregnolato and others 2017, from"
                      + " memory of the literature, unchecked. Where those on foot have streets of"
                      + " their own they wade.",
                  List.of(DEPTH, PASSABLE_TO, SLOW_FOR, KNOWN_AFTER),
                  (roads, v) ->
                      new Flood(
                          roads,
                          v.get(DEPTH),
                          v.or(PASSABLE_TO, Distance.ofMetres(0.3)),
                          v.find(SLOW_FOR),
                          knownAfter(v, SLOW_FOR)))),
          "roads under water; none");

  Field<List<Spotted<String>>> OF_CLASS =
      optional(
          "class",
          new OneOrSeveral<>(Spotted.of(Scalars.NAME_WORD)),
          "class of streets, such as residential, or several; all");
  Field<List<Slow>> WEATHER =
      optional(
          "weather",
          new OneOrSeveral<>(
              new Form<>(
                  "weather",
                  "Weather that slows all streets, or all of some classes.",
                  List.of(TO, OF_CLASS, ONLY, SLOW_FOR, KNOWN_AFTER),
                  v -> slow(streets(v), v))),
          "weather that slows all streets; none");

  List<Field<? extends List<? extends EffectSection>>> FIELDS =
      List.of(CLOSE, REOPEN, SLOW, FLOOD, WEATHER);

  private static Slow slow(Spotted<RoadChoice> roads, Values v) {
    return new Slow(roads, v.find(ONLY), v.get(TO), v.find(SLOW_FOR), knownAfter(v, SLOW_FOR));
  }

  /** Nobody can be told of what is over. */
  private static Optional<Duration> knownAfter(Values v, Field<Duration> lasting) {
    Optional<Duration> known = v.find(KNOWN_AFTER);
    if (known.isPresent()
        && v.find(lasting).isPresent()
        && known.get().compareTo(v.find(lasting).get()) > 0) {
      throw new IllegalArgumentException(
          "knownAfter is longer than for, so that it would be over before anybody is told; at most"
              + " as long as it holds");
    }
    return known;
  }

  private static Distance above0(Distance depth) {
    if (depth.metres() <= 0) {
      throw new IllegalArgumentException("0 m; above 0 m");
    }
    return depth;
  }

  private static Map<String, NetworkKind> users() {
    Map<String, NetworkKind> words = new LinkedHashMap<>();
    words.put("vehicles", NetworkKind.CAR);
    words.put("foot", NetworkKind.FOOT);
    return words;
  }

  private static Spotted<RoadChoice> streets(Values v) {
    List<Spotted<String>> classes = v.or(OF_CLASS, List.of());
    return new Spotted<>(
        classes.isEmpty() ? new RoadChoice.All() : new RoadChoice.OfClass(classes), v.spot());
  }
}
