package org.tocsin.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.response.CommandRule;
import org.tocsin.timeline.CommandEstablished;

/** Who is in command of one incident, and how long a decision takes there. */
final class CommandPost {

  private final CommandRule rule;
  private final IncidentLifecycle incident;
  private final Replication replication;
  private final List<UnitLifecycle> present = new ArrayList<>();
  private boolean established;

  private CommandPost(CommandRule rule, IncidentLifecycle incident, Replication replication) {
    this.rule = rule;
    this.incident = incident;
    this.replication = replication;
  }

  /** Null where the plan says nothing of command. */
  static @Nullable CommandPost of(IncidentLifecycle incident, Replication replication) {
    CommandRule rule = replication.drill().plan().command().orElse(null);
    return rule == null ? null : new CommandPost(rule, incident, replication);
  }

  void arrive(UnitLifecycle unit) {
    present.add(unit);
    boolean commands =
        rule.ranks().stream().anyMatch(rank -> unit.provides().amount(rank.commander()) > 0);
    if (commands && !established) {
      established = true;
      replication.state(
          new CommandEstablished(replication.nowMillis(), incident.incident(), unit.unit()));
    }
  }

  void leave(UnitLifecycle unit) {
    present.remove(unit);
  }

  /** How long it takes now to decide that more is needed. */
  long decisionMillis() {
    long delay = 0;
    for (int level = 0; level < rule.levels(present.size()); level++) {
      CommandRule.Rank rank = rule.rank(level);
      delay += (isPresent(rank) ? rank.present() : rank.absent()).toMillis();
    }
    return delay;
  }

  private boolean isPresent(CommandRule.Rank rank) {
    return present.stream().anyMatch(unit -> unit.provides().amount(rank.commander()) > 0);
  }
}
