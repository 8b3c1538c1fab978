package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;
import static org.tocsin.scenario.shape.Field.required;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.response.KeepCover;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;

/** Whom to send. */
public sealed interface DispatchSection {

  /** The nearest eligible units. */
  record Nearest() implements DispatchSection {}

  /** Light tiers first. */
  record Tiered(List<Wave> waves) implements DispatchSection {}

  /** Tiers that are sent together, if near enough, and how long the next ones wait. */
  record Wave(
      List<Spotted<String>> tiers, Optional<Duration> within, Optional<Duration> untilNext) {}

  /** Stations in their order, by zone. */
  record Cards(Named<List<Spotted<String>>> stationsByZone, Spot spot) implements DispatchSection {}

  /** The nearest that leaves no station empty. */
  record Cover(KeepCover policy) implements DispatchSection {}

  Field<List<Spotted<String>>> TIERS =
      required(
          "tiers", ListOf.any(Spotted.of(Scalars.NAME_WORD)), "tiers sent together; [] for all");
  Field<Duration> UNTIL_NEXT =
      optional(
          "untilNext",
          Quantities.DURATION,
          "how long the next ones wait for these to get it under control; 0 s");
  Field<Duration> WITHIN =
      optional(
          "within",
          Quantities.SPAN,
          "only units expected on scene in this time from being notified; any");
  Form<Wave> WAVE =
      new Form<>(
          "wave",
          "Tiers that are sent together.",
          List.of(TIERS, WITHIN, UNTIL_NEXT),
          v -> new Wave(v.get(TIERS), v.find(WITHIN), v.find(UNTIL_NEXT)));
  Field<List<Wave>> TIERED =
      required(
          "tiered",
          ListOf.some(WAVE).as(DispatchSection::inOrder),
          "who is sent first, who next; the rest comes last");
  Field<Named<List<Spotted<String>>>> RUN_CARDS =
      required(
          "runCards",
          MapOf.some(ListOf.some(Spotted.of(Scalars.NAME_WORD))),
          "stations in their order, by zone; then, and elsewhere, the nearest");
  Field<Integer> KEEP =
      optional("keep", Scalars.count(1, 1000), "units of the type that a station keeps; 1");
  Field<Duration> SLACK =
      optional("slack", Quantities.DURATION, "how much later another unit may be there; 60 s");
  Form<KeepCover> KEEP_COVER_FORM =
      new Form<>(
          "keepCover",
          "The nearest units, but the last ones of a station are spared.",
          List.of(KEEP, SLACK),
          v -> new KeepCover(v.or(KEEP, 1), v.or(SLACK, Duration.ofMinutes(1))));
  Field<KeepCover> KEEP_COVER =
      required("keepCover", KEEP_COVER_FORM, "the nearest units that leave no station empty");

  Shape<DispatchSection> SHAPE =
      new OneOf<>(
          Optional.of(new Choice<>(words())),
          List.of(
              new OneOf.Case<>(
                  "tiered",
                  new Form<>(
                      "tieredDispatch",
                      "Light tiers first, heavier ones when these have not done in time.",
                      List.of(TIERED),
                      v -> new Tiered(v.get(TIERED)))),
              new OneOf.Case<>(
                  "runCards",
                  new Form<>(
                      "runCards",
                      "A card for each zone: its stations in a fixed order.",
                      List.of(RUN_CARDS),
                      v -> new Cards(v.get(RUN_CARDS), v.spot(RUN_CARDS)))),
              new OneOf.Case<>(
                  "keepCover",
                  new Form<>(
                      "keepCoverDispatch",
                      "Stations are not emptied.",
                      List.of(KEEP_COVER),
                      v -> new Cover(v.get(KEEP_COVER))))));

  /** After a wave of all tiers there is nobody left to send, and before it there is somebody. */
  private static List<Wave> inOrder(List<Wave> waves) {
    for (int i = 0; i < waves.size(); i++) {
      if (waves.get(i).tiers().isEmpty() && (i == 0 || i < waves.size() - 1)) {
        throw new IllegalArgumentException(
            "all tiers, tiers: [], in wave "
                + (i + 1)
                + " of "
                + waves.size()
                + "; [] only in the last of two waves or more; dispatch: nearest sends all at once");
      }
    }
    return waves;
  }

  private static Map<String, DispatchSection> words() {
    Map<String, DispatchSection> words = new LinkedHashMap<>();
    words.put("nearest", new Nearest());
    return words;
  }
}
