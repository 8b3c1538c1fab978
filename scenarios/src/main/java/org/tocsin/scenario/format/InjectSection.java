package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneOrSeveral;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/**
 * What drill control does at a time.
 *
 * @param id the author's; by default the place in the list
 */
public record InjectSection(
    Optional<String> id,
    Spotted<Moment> at,
    String message,
    List<EffectSection> effects,
    Spot spot) {

  /** One change of the world. */
  public sealed interface EffectSection {
    Spotted<RoadChoice> roads();
  }

  /** Roads close. */
  public record Close(Spotted<RoadChoice> roads, boolean sealed, Optional<Duration> lasting)
      implements EffectSection {}

  /** Roads open again. */
  public record Reopen(Spotted<RoadChoice> roads) implements EffectSection {}

  /** Roads are slower. */
  public record Slow(Spotted<RoadChoice> roads, double speedFactor, Optional<Duration> lasting)
      implements EffectSection {}

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "unique name; inject-1, inject-2, ...");
  private static final Field<Spotted<Moment>> AT =
      required("at", Spotted.of(Moment.SHAPE), "when: " + Moment.ALLOWED);
  private static final Field<String> MESSAGE =
      optional("message", Scalars.TEXT, "what those who exercise are told; nothing");
  private static final Field<Duration> FOR =
      optional("for", Quantities.SPAN, "how long it holds; until something reopens it");
  private static final Field<Duration> SLOW_FOR =
      optional("for", Quantities.SPAN, "how long it holds; to the end");
  private static final Field<Boolean> SEALED =
      optional(
          "sealed",
          Scalars.YES_NO,
          "whether places on them cannot be reached either, else they are reached from the open"
              + " ends at the speed off the road; no");
  private static final Field<Double> TO =
      required(
          "to",
          Scalars.number(0.01, 1),
          "share of the usual speed, such as 0.5; of several that hold the lowest counts");
  private static final Field<List<Close>> CLOSE =
      optional(
          "close",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "close",
                  "Roads that nobody passes through any more: say which by one key.",
                  List.of(FOR, SEALED),
                  (roads, v) -> new Close(roads, v.or(SEALED, false), v.find(FOR)))),
          "roads that nobody passes through any more; none");
  private static final Field<List<Reopen>> REOPEN =
      optional(
          "reopen",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "reopen",
                  "Roads that are open again: say which by one key.",
                  List.of(),
                  (roads, v) -> new Reopen(roads))),
          "roads that are open again, whatever closed them; none");
  private static final Field<List<Slow>> SLOW =
      optional(
          "slow",
          new OneOrSeveral<>(
              RoadChoice.chosen(
                  "slow",
                  "Roads that are slower: say which by one key.",
                  List.of(TO, SLOW_FOR),
                  (roads, v) -> new Slow(roads, v.get(TO), v.find(SLOW_FOR)))),
          "roads that are slower, as by ice, water or parked cars; none");

  static final Form<InjectSection> FORM =
      new Form<>(
          "inject",
          "A planned intervention by drill control: it informs, and may change the world.",
          List.of(ID, AT, MESSAGE, CLOSE, REOPEN, SLOW),
          InjectSection::of);

  private static InjectSection of(Values v) {
    List<EffectSection> effects = new ArrayList<>();
    effects.addAll(v.or(CLOSE, List.of()));
    effects.addAll(v.or(REOPEN, List.of()));
    effects.addAll(v.or(SLOW, List.of()));
    if (effects.isEmpty() && !v.isWritten(MESSAGE)) {
      throw new IllegalArgumentException(
          "neither a message nor anything done; message, close, reopen or slow");
    }
    return new InjectSection(v.find(ID), v.get(AT), v.or(MESSAGE, ""), effects, v.spot());
  }
}
