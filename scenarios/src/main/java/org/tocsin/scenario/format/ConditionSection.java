package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.shape.Values;

/** What has to come to hold before a contingency inject comes. */
public sealed interface ConditionSection {

  <T> T match(
      Function<Happened, T> happened,
      Function<Missing, T> missing,
      Function<Overdue, T> overdue,
      Function<Several, T> several);

  /** Something has happened. */
  record Happened(FactSection fact) implements ConditionSection {
    @Override
    public <T> T match(
        Function<Happened, T> happened,
        Function<Missing, T> missing,
        Function<Overdue, T> overdue,
        Function<Several, T> several) {
      return happened.apply(this);
    }
  }

  /** Something has not happened by a time. */
  record Missing(FactSection fact, Spotted<Moment> by) implements ConditionSection {
    @Override
    public <T> T match(
        Function<Happened, T> happened,
        Function<Missing, T> missing,
        Function<Overdue, T> overdue,
        Function<Several, T> several) {
      return missing.apply(this);
    }
  }

  /** An expected action has not come by its time. */
  record Overdue(Spotted<String> expected) implements ConditionSection {
    @Override
    public <T> T match(
        Function<Happened, T> happened,
        Function<Missing, T> missing,
        Function<Overdue, T> overdue,
        Function<Several, T> several) {
      return overdue.apply(this);
    }
  }

  /** All of some hold, or any of them. */
  record Several(boolean all, List<ConditionSection> conditions) implements ConditionSection {
    @Override
    public <T> T match(
        Function<Happened, T> happened,
        Function<Missing, T> missing,
        Function<Overdue, T> overdue,
        Function<Several, T> several) {
      return several.apply(this);
    }
  }

  Field<Spotted<String>> OVERDUE =
      decisive(
          "overdue",
          Spotted.of(Scalars.NAME_WORD),
          "an expected action, by its id, has not come by its time; or write fact");
  Field<Spotted<Moment>> MISSING_BY =
      decisive(
          "missingBy",
          Spotted.of(Moment.SHAPE),
          "the fact has not happened by then: " + Moment.ALLOWED + "; it has happened");

  Form<ConditionSection> SINGLE =
      new Form<>("condition", "Something that has come to hold.", singleKeys(), Keys::single);

  Field<List<ConditionSection>> ALL =
      decisive("all", ListOf.some(SINGLE), "all of these conditions hold; or write fact");
  Field<List<ConditionSection>> ANY =
      decisive("any", ListOf.some(SINGLE), "one of these conditions holds; or write fact");

  Form<ConditionSection> FORM =
      new Form<>(
          "when",
          "A condition over the facts of the run: one of fact, overdue, all and any.",
          keys(),
          Keys::any);

  private static List<Field<?>> singleKeys() {
    List<Field<?>> keys = new ArrayList<>(FactSection.keys(FactSection.FACT_IF_ANY));
    keys.addAll(List.of(MISSING_BY, OVERDUE));
    return keys;
  }

  private static List<Field<?>> keys() {
    List<Field<?>> keys = new ArrayList<>(singleKeys());
    keys.addAll(List.of(ALL, ANY));
    return keys;
  }

  /** Reads the keys of a condition. */
  final class Keys {

    private Keys() {}

    private static ConditionSection any(Values v) {
      v.refuseBoth(ALL, ANY);
      for (Field<List<ConditionSection>> several : List.of(ALL, ANY)) {
        v.refuseBoth(several, FactSection.FACT_IF_ANY);
        v.refuseBoth(several, OVERDUE);
        if (v.isWritten(several)) {
          return new Several(several.equals(ALL), v.get(several));
        }
      }
      return single(v);
    }

    private static ConditionSection single(Values v) {
      v.refuseBoth(FactSection.FACT_IF_ANY, OVERDUE);
      if (v.isWritten(OVERDUE)) {
        return new Overdue(v.get(OVERDUE));
      }
      if (!v.isWritten(FactSection.FACT_IF_ANY)) {
        throw new IllegalArgumentException("no condition; fact, overdue, all or any");
      }
      FactSection fact = FactSection.of(v, v.get(FactSection.FACT_IF_ANY));
      return v.find(MISSING_BY)
          .<ConditionSection>map(by -> new Missing(fact, by))
          .orElse(new Happened(fact));
    }
  }
}
