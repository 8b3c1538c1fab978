package org.tocsin.engine;

import static org.tocsin.engine.DrillTimeline.assertTimeline;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Condition;
import org.tocsin.drill.Condition.All;
import org.tocsin.drill.Condition.Any;
import org.tocsin.drill.Condition.Happened;
import org.tocsin.drill.Condition.Missing;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.town.TinyTown;

/** Contingency injects come when a condition over the facts of the run has come to hold. */
class M02ContingencyTest {

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .scripted("f", "fire", 60, 1000)
        .expect("first-engine", 100, "f", first(FactKind.ON_SCENE));
  }

  private static Milestone first(FactKind kind) {
    return Milestone.first(FactPattern.of(kind));
  }

  private static Condition happened(FactKind kind) {
    return new Happened(first(kind));
  }

  private static Condition missing(FactKind kind, int bySeconds) {
    return new Missing(first(kind), SimTime.after(Duration.ofSeconds(bySeconds)));
  }

  @Test
  void anInjectFollowsWhatHappened() {
    TinyTown town = town().contingency(happened(FactKind.EN_ROUTE), 30);

    assertTimeline(town, "inject", "00:02:30.000 inject       i1\n");
  }

  @Test
  void anInjectComesOnceThoughItsConditionIsMetAgain() {
    TinyTown town =
        town().scripted("g", "fire", 3600, 500).contingency(happened(FactKind.EN_ROUTE), 0);

    assertTimeline(town, "inject", "00:02:00.000 inject       i1\n");
  }

  @Test
  void anInjectComesWhenAnExpectedActionHasNotComeByItsTime() {
    Condition overdue =
        new Happened(
            Milestone.first(
                FactPattern.of(FactKind.OVERDUE).and(new FactFilter.Named("first-engine"))));
    TinyTown town = town().contingency(overdue, 0);

    assertTimeline(
        town,
        "00:02:40.000 ",
        """
        00:02:40.000 overdue      first-engine
        00:02:40.000 inject       i1
        """);
  }

  @Test
  void whatHasNotHappenedByATimeIsMissing() {
    TinyTown town =
        town()
            .contingency(missing(FactKind.ON_SCENE, 219), 0)
            .contingency(missing(FactKind.ON_SCENE, 220), 0);

    assertTimeline(town, "inject", "00:03:39.000 inject       i1\n");
  }

  @Test
  void ofAllConditionsTheLastDecidesAndOfAnyTheFirst() {
    List<Condition> both = List.of(happened(FactKind.VERIFIED), happened(FactKind.ON_SCENE));
    TinyTown town = town().contingency(new All(both), 0).contingency(new Any(both), 0);

    assertTimeline(
        town,
        "inject",
        """
        00:01:30.000 inject       i2
        00:03:40.000 inject       i1
        """);
  }

  @Test
  void anInjectWhoseConditionNeverHoldsNeverComes() {
    TinyTown town = town().contingency(happened(FactKind.EXPLODED), 0);

    assertTimeline(town, "inject", "");
  }
}
