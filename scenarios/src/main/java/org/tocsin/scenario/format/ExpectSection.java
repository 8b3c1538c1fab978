package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.optional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Either;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Quantities;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;
import org.tocsin.timeline.FactKind;

/**
 * What the drill wants to see, by when.
 *
 * @param id the author's; by default the place in the list
 */
public record ExpectSection(
    Optional<String> id,
    String title,
    FactSection action,
    DeadlineSection deadline,
    Optional<String> objective,
    Optional<String> capability,
    boolean critical,
    Spot spot) {

  /** By when. */
  public sealed interface DeadlineSection {

    <T> T match(Function<By, T> by, Function<Within, T> within);
  }

  /** A time of the drill. */
  public record By(Spotted<Moment> time) implements DeadlineSection {
    @Override
    public <T> T match(Function<By, T> by, Function<Within, T> within) {
      return by.apply(this);
    }
  }

  /** So long after something happened. */
  public record Within(Duration span, FactSection after) implements DeadlineSection {
    @Override
    public <T> T match(Function<By, T> by, Function<Within, T> within) {
      return within.apply(this);
    }
  }

  /**
   * From when the time counts, as written.
   *
   * @param whole empty for a bare word, which means the same incident
   */
  private record After(FactKind kind, Optional<FactSection> whole) {

    static After ofSame(FactKind kind) {
      return new After(kind, Optional.empty());
    }

    static After whole(FactSection fact) {
      return new After(fact.kind(), Optional.of(fact));
    }
  }

  private static final Field<String> ID =
      optional("id", Scalars.NAME_WORD, "unique name; expect-1, expect-2, ...");
  private static final Field<String> TITLE =
      optional("title", Scalars.TEXT, "what an evaluator reads; nothing but the fact");
  private static final Field<Spotted<Moment>> BY =
      decisive("by", Spotted.of(Moment.SHAPE), "by when: " + Moment.ALLOWED + "; or write within");
  private static final Field<Duration> WITHIN =
      decisive("within", Quantities.SPAN, "how soon after what after says; or write by");
  private static final Field<After> AFTER =
      decisive(
          "after",
          new Either<>(FactSection.KIND.as(After::ofSame), FactSection.form(After::whole)),
          "from when within counts: a word of timeline.txt, of the same incident, or a whole fact;"
              + " reported");
  private static final Field<String> OBJECTIVE =
      optional("objective", Scalars.TEXT, "the objective of the exercise that it serves; none");
  private static final Field<String> CAPABILITY =
      optional("capability", Scalars.TEXT, "the core capability that it shows; none");
  private static final Field<Boolean> CRITICAL =
      optional("critical", Scalars.YES_NO, "whether the objective fails without it; false");
  private static final Field<ScriptSection> SCRIPT =
      optional("script", ScriptSection.OF_EXPECTED, "what the drill's staff keeps of it; nothing");

  static final Form<ExpectSection> FORM =
      new Form<>(
          "expect",
          "An expected action: something that is to happen in time. In a run it is met, late, missed, not needed or not judged.",
          keys(),
          ExpectSection::of);

  private static List<Field<?>> keys() {
    List<Field<?>> keys = new ArrayList<>(List.of(ID, TITLE));
    keys.addAll(FactSection.keys(FactSection.FACT));
    keys.addAll(List.of(WITHIN, AFTER, BY, OBJECTIVE, CAPABILITY, CRITICAL, SCRIPT));
    return keys;
  }

  private static ExpectSection of(Values v) {
    FactSection action = FactSection.of(v, v.get(FactSection.FACT));
    return new ExpectSection(
        v.find(ID),
        v.or(TITLE, ""),
        action,
        deadline(v, action),
        v.find(OBJECTIVE),
        v.find(CAPABILITY),
        v.or(CRITICAL, false),
        v.spot());
  }

  private static DeadlineSection deadline(Values v, FactSection action) {
    v.refuseBoth(BY, WITHIN);
    v.refuseBoth(BY, AFTER);
    if (v.isWritten(BY)) {
      return new By(v.get(BY));
    }
    if (!v.isWritten(WITHIN)) {
      throw new IllegalArgumentException(
          "no deadline; within, such as 60s after the report, or by, a time");
    }
    return new Within(v.get(WITHIN), after(v, action));
  }

  private static FactSection after(Values v, FactSection action) {
    if (!v.isWritten(AFTER) && action.incident().isEmpty()) {
      throw new IllegalArgumentException(
          "no incident whose report within could count from; incident, after or by");
    }
    After after = v.or(AFTER, After.ofSame(FactKind.REPORTED));
    return after
        .whole()
        .orElseGet(
            () -> FactSection.of(after.kind(), v.spot(AFTER)).withIncident(action.incident()));
  }
}
