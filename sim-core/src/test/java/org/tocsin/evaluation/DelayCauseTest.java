package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.HangUp;
import org.tocsin.city.Takers;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.engine.DrillRunner;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.Incident;
import org.tocsin.random.RandomDuration;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactFilter.OfIncident;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.timeline.UnitArrived;
import org.tocsin.timeline.UnitBrokeDown;
import org.tocsin.timeline.UnitNotified;
import org.tocsin.timeline.UnitReassigned;
import org.tocsin.timeline.UnitRecalled;
import org.tocsin.timeline.UnitRerouted;
import org.tocsin.town.TinyTown;

/** What made it late, where that hangs on units that turned back and on callers. */
class DelayCauseTest {

  private final Drill drill =
      TinyTown.onStreetOf(3000)
          .station("near", "small", 0, "engine:pumping 1")
          .station("far", "central", 3000, "engine:pumping 1")
          .incidentType("fire", "first=pumping 1")
          .scripted("f", "fire", 0, 1000)
          .drill();
  private final Unit near = drill.city().units().get(0);
  private final Unit far = drill.city().units().get(1);
  private final Incident fire = incident(1);
  private final IncidentStory story = new IncidentStory(new BusyUnits());

  private static Milestone onScene(String entry) {
    return Milestone.first(FactPattern.of(FactKind.ON_SCENE).and(new OfIncident(entry)));
  }

  private static DelayCause cause(Drill drill) {
    EvaluationFold fold = new EvaluationFold(drill);
    DrillRunner.run(drill, new RandomStreams(1, 0), fold);
    Evaluation evaluation = Evaluation.of(drill, List.of(fold));
    return evaluation.actions().get(0).outcomes().get(0).cause().orElseThrow();
  }

  @Test
  void anIncidentWhoseOnlyCallerHungUpWasNotReported() {
    HangUp hangUp = new HangUp(constant(15), 0, constant(20));
    TinyTown town =
        TinyTown.onStreetOf(1000)
            .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
            .callCentre(centre -> centre.withTakers(Takers.always(1)))
            .callCentre(
                centre ->
                    centre.withCallers(Optional.of(hangUp), Optional.empty(), Optional.empty()))
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 500)
            .scripted("g", "fire", 5, 500)
            .expect("x", 200, "g", onScene("g"));

    assertThat(cause(town.drill())).isEqualTo(DelayCause.NOT_REPORTED);
  }

  @Test
  void aUnitThatBrokeDownOnItsWayMadeTheNextOneLate() {
    notified(0, near, 100_000);
    story.unitBrokeDown(new UnitBrokeDown(90_000, near, true));
    story.unitRecalled(new UnitRecalled(90_000, fire, near));
    notified(90_000, far, 260_000);
    story.unitArrived(new UnitArrived(350_000, fire, far, 2000));

    assertThat(story.causeOfDelay(Optional.of(far), 300_000, 50_000))
        .isEqualTo(DelayCause.BREAKDOWN);
  }

  @Test
  void aUnitThatWasSentElsewhereAndThenBrokeDownMadeNothingLate() {
    notified(0, near, 100_000);
    story.unitReassigned(new UnitReassigned(10_000, fire, near, incident(2)));
    notified(90_000, far, 260_000);
    story.unitBrokeDown(new UnitBrokeDown(100_000, near, true));
    story.unitArrived(new UnitArrived(350_000, fire, far, 2000));

    assertThat(story.causeOfDelay(Optional.of(far), 300_000, 50_000))
        .isEqualTo(DelayCause.OUT_OF_RANGE);
  }

  @Test
  void aUnitThatGoesRoundAndIsNotThereYetHasLostNoTimeSoFar() {
    notified(0, near, 100_000);
    story.unitRerouted(new UnitRerouted(50_000, near, 120_000));

    assertThat(story.causeOfDelay(Optional.empty(), 60_000, 10_000)).isEqualTo(DelayCause.SLOW);
  }

  private void notified(long atMillis, Unit unit, long expectedMillis) {
    story.unitNotified(new UnitNotified(atMillis, fire, unit, "first", expectedMillis));
  }

  private Incident incident(int number) {
    DemandEntry entry = drill.demand().get(0);
    return new Incident(entry, number, entry.places().place(0), number);
  }

  private static RandomDuration constant(int seconds) {
    return RandomDuration.constant(Duration.ofSeconds(seconds));
  }
}
