package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.scenario.format.ExpectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.timeline.Milestone;

/** What a drill wants to see, and whether it can come. */
record ExpectResolver(FactResolver facts, MomentResolver moments, Problems problems) {

  List<ExpectedAction> resolve(List<ExpectSection> sections) {
    Lookup lookup = new Lookup(problems);
    List<ExpectedAction> all = new ArrayList<>();
    Map<String, Spot> ids = new HashMap<>();
    for (int i = 0; i < sections.size(); i++) {
      ExpectSection section = sections.get(i);
      String id = id(section, i);
      if (lookup.isFirst(id, ids, section.spot(), "expected action")) {
        expected(id, section).ifPresent(all::add);
      }
    }
    return all;
  }

  static List<String> ids(List<ExpectSection> sections) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      ids.add(id(sections.get(i), i));
    }
    return ids;
  }

  private static String id(ExpectSection section, int index) {
    return section.id().orElse("expect-" + (index + 1));
  }

  private Optional<ExpectedAction> expected(String id, ExpectSection section) {
    Optional<Milestone> action = facts.milestone(section.action());
    Optional<Deadline> deadline = deadline(section.deadline());
    if (action.isEmpty() || deadline.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ExpectedAction(
            id,
            section.title(),
            action.get(),
            deadline.get(),
            section.objective(),
            section.capability(),
            section.critical()));
  }

  private Optional<Deadline> deadline(ExpectSection.DeadlineSection section) {
    return section.match(
        by -> Optional.of(new Deadline.At(moments.within(by.time()))),
        within ->
            facts
                .milestone(within.after())
                .map(after -> new Deadline.Within(within.span(), after)));
  }
}
