package org.tocsin.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.report.model.ChronicleLine;
import org.tocsin.time.DrillClock;
import org.tocsin.timeline.Fact;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.IncidentFact;

/**
 * What a reader of an after-action report wants to know of one replication: what drill control did,
 * what came of what was expected, and how the incidents of the drill itself went. Everyday
 * incidents are left out.
 */
final class Chronicle implements FactConsumer {

  /** What drill control and the evaluator do, and units and stations under their orders. */
  private static final Set<FactKind> CONTROL =
      and(
          EnumSet.of(
              FactKind.DEMAND,
              FactKind.AS_USUAL,
              FactKind.TAKERS_SHORT,
              FactKind.TAKERS_WHOLE,
              FactKind.DOWN,
              FactKind.RESTORED,
              FactKind.UNIT_OUT,
              FactKind.UNIT_BACK),
          kind -> kind.topic().isNamed());

  /** Of incidents, those that tell the story. */
  private static final Set<FactKind> STORY =
      EnumSet.of(
          FactKind.OCCURRED,
          FactKind.REPORTED,
          FactKind.CALL_WAITS,
          FactKind.VERIFIED,
          FactKind.QUEUED,
          FactKind.DEQUEUED,
          FactKind.TURNED_AWAY,
          FactKind.ALARM_RAISED,
          FactKind.NOTIFIED,
          FactKind.LANE_BLOCKED,
          FactKind.CUT_OFF,
          FactKind.ON_SCENE,
          FactKind.FIRST_ACTION,
          FactKind.COMMAND,
          FactKind.FULL_FORCE,
          FactKind.CONTROLLED,
          FactKind.FLASHED_OVER,
          FactKind.PUT_OUT,
          FactKind.BURNT_OUT,
          FactKind.EXPLODED,
          FactKind.EVACUATED,
          FactKind.DISPERSED,
          FactKind.TO_HOSPITAL,
          FactKind.HANDED_OVER,
          FactKind.AID_REQUESTED,
          FactKind.AID_GRANTED,
          FactKind.CLOSED);

  private final DrillClock clock;
  private final Set<String> told = new HashSet<>();
  private final List<ChronicleLine> lines = new ArrayList<>();
  private int ofIncidents;

  private static Set<FactKind> and(Set<FactKind> kinds, Predicate<FactKind> others) {
    Arrays.stream(FactKind.values()).filter(others).forEach(kinds::add);
    return kinds;
  }

  Chronicle(Drill drill) {
    this.clock = drill.clock();
    for (DemandEntry entry : drill.demand()) {
      if (entry instanceof ScriptedDemand) {
        told.add(entry.id());
      }
    }
    for (ExpectedAction expected : drill.expects()) {
      for (FactFilter filter : expected.action().pattern().filters()) {
        if (filter instanceof FactFilter.OfIncident of) {
          told.add(of.value());
        }
      }
    }
  }

  @Override
  public void hear(Fact fact) {
    if (fact.atMillis() < 0 || !isTold(fact)) {
      return;
    }
    if (fact instanceof IncidentFact) {
      ofIncidents++;
    }
    if (!(fact instanceof IncidentFact) || ofIncidents <= ChronicleLine.MOST_OF_INCIDENTS) {
      lines.add(ChronicleLine.of(fact, clock));
    }
  }

  private boolean isTold(Fact fact) {
    if (fact instanceof IncidentFact of) {
      boolean isOfDrill =
          told.contains(of.incident().entry().id()) || told.contains(of.incident().id());
      return isOfDrill && of.incident().number() > 0 && STORY.contains(fact.kind());
    }
    return CONTROL.contains(fact.kind());
  }

  List<ChronicleLine> lines() {
    return List.copyOf(lines);
  }
}
