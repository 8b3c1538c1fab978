package org.tocsin.drill;

import java.util.List;
import java.util.function.Consumer;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.Milestone;

/**
 * Something about the facts of a run that comes to hold at a moment, or never does. Once it holds
 * it holds for good. A vocabulary, not a language: nothing in it is evaluated as code.
 */
public sealed interface Condition {

  void match(
      Consumer<Happened> happened, Consumer<Missing> missing, Consumer<All> all, Consumer<Any> any);

  /** Something has happened. */
  record Happened(Milestone milestone) implements Condition {
    @Override
    public void match(
        Consumer<Happened> happened,
        Consumer<Missing> missing,
        Consumer<All> all,
        Consumer<Any> any) {
      happened.accept(this);
    }
  }

  /** Something has not happened by a time. */
  record Missing(Milestone milestone, SimTime by) implements Condition {
    @Override
    public void match(
        Consumer<Happened> happened,
        Consumer<Missing> missing,
        Consumer<All> all,
        Consumer<Any> any) {
      missing.accept(this);
    }
  }

  /** All of these hold. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public void match(
        Consumer<Happened> happened,
        Consumer<Missing> missing,
        Consumer<All> all,
        Consumer<Any> any) {
      all.accept(this);
    }
  }

  /** One of these holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public void match(
        Consumer<Happened> happened,
        Consumer<Missing> missing,
        Consumer<All> all,
        Consumer<Any> any) {
      any.accept(this);
    }
  }
}
