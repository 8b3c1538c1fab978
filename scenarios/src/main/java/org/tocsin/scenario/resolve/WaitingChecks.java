package org.tocsin.scenario.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tocsin.scenario.format.ConditionSection;
import org.tocsin.scenario.format.FactSection;
import org.tocsin.scenario.format.InjectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.timeline.FactKind;

/** Contingencies that wait for themselves, or for one another, so that none of them ever comes. */
record WaitingChecks(List<InjectResolver.Planned> all, Problems problems) {

  void check() {
    Set<String> coming = coming();
    for (InjectResolver.Planned one : all) {
      if (!coming.contains(one.id())) {
        awaited(one.section().trigger())
            .filter(name -> !coming.contains(name.value()))
            .findFirst()
            .ifPresent(name -> tell(one, name));
      }
    }
  }

  private static Stream<Spotted<String>> awaited(InjectSection.TriggerSection trigger) {
    return trigger.match(
        at -> Stream.empty(), never -> Stream.empty(), when -> awaited(when.condition()));
  }

  private void tell(InjectResolver.Planned one, Spotted<String> awaited) {
    problems.error(
        awaited.spot(),
        awaited.value().equals(one.id())
            ? "inject \"" + one.id() + "\" waits for itself"
            : "inject \"" + one.id() + "\" waits for \"" + awaited.value() + "\", which waits too",
        "an inject that comes before, or another fact");
  }

  /** Those that may come: each may follow another that does. */
  private Set<String> coming() {
    Set<String> coming = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (InjectResolver.Planned one : all) {
        grows |= mayCome(one, coming) && coming.add(one.id());
      }
    }
    return coming;
  }

  private boolean mayCome(InjectResolver.Planned one, Set<String> coming) {
    return one.section()
        .trigger()
        .match(at -> true, never -> true, when -> mayHold(when.condition(), coming));
  }

  private boolean mayHold(ConditionSection condition, Set<String> coming) {
    return condition.match(
        happened -> inject(happened.fact()).map(name -> isOpen(name, coming)).orElse(true),
        missing -> true,
        overdue -> true,
        several -> {
          Stream<ConditionSection> parts = several.conditions().stream();
          return several.all()
              ? parts.allMatch(part -> mayHold(part, coming))
              : parts.anyMatch(part -> mayHold(part, coming));
        });
  }

  /** An inject that does not exist is told elsewhere. */
  private boolean isOpen(Spotted<String> inject, Set<String> coming) {
    return coming.contains(inject.value())
        || all.stream().noneMatch(one -> one.id().equals(inject.value()));
  }

  private static Optional<Spotted<String>> inject(FactSection fact) {
    return fact.kind() == FactKind.INJECT ? fact.name() : Optional.empty();
  }

  private static Stream<Spotted<String>> awaited(ConditionSection condition) {
    return condition.match(
        happened -> inject(happened.fact()).stream(),
        missing -> Stream.empty(),
        overdue -> Stream.empty(),
        several -> several.conditions().stream().flatMap(WaitingChecks::awaited));
  }
}
