package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.drill.Condition;
import org.tocsin.scenario.format.ConditionSection;
import org.tocsin.scenario.format.FactSection;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactKind;

/** What has to hold before contingency injects come. */
record ConditionResolver(FactResolver facts, MomentResolver moments) {

  /** The condition; empty, with problems, if it can never hold. */
  Optional<Condition> condition(ConditionSection section, Spot spot) {
    return section.match(
        happened -> facts.milestone(happened.fact()).map(Condition.Happened::new),
        this::missing,
        overdue -> facts.milestone(overdue(overdue.expected(), spot)).map(Condition.Happened::new),
        several -> several(several, spot));
  }

  private Optional<Condition> missing(ConditionSection.Missing missing) {
    SimTime by = moments.within(missing.by());
    return facts.milestone(missing.fact()).map(fact -> new Condition.Missing(fact, by));
  }

  private Optional<Condition> several(ConditionSection.Several several, Spot spot) {
    List<Condition> parts = new ArrayList<>();
    several.conditions().forEach(part -> condition(part, spot).ifPresent(parts::add));
    if (parts.size() < several.conditions().size()) {
      return Optional.empty();
    }
    return Optional.of(several.all() ? new Condition.All(parts) : new Condition.Any(parts));
  }

  private static FactSection overdue(Spotted<String> expected, Spot spot) {
    return FactSection.of(FactKind.OVERDUE, spot).withName(expected);
  }
}
