package org.tocsin.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.Drill;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.engine.DrillRunner;
import org.tocsin.random.RandomStreams;
import org.tocsin.timeline.FactFilter.OfIncident;
import org.tocsin.timeline.FactFilter.OfTier;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;
import org.tocsin.town.TinyTown;

/**
 * What became of expected actions, and why. Calls are answered and verified in 30 s, crews turn out
 * in 30 s and drive at 10 m/s.
 */
class EvaluationTest {

  private static Milestone onScene(String entry) {
    return Milestone.first(FactPattern.of(FactKind.ON_SCENE).and(new OfIncident(entry)));
  }

  private static Evaluation evaluate(TinyTown town, int replications) {
    Drill drill = town.drill();
    List<EvaluationFold> folds = new ArrayList<>();
    for (int r = 0; r < replications; r++) {
      EvaluationFold fold = new EvaluationFold(drill);
      DrillRunner.run(drill, new RandomStreams(1, r), fold);
      folds.add(fold);
    }
    return Evaluation.of(drill, folds);
  }

  private static ActionOutcome only(TinyTown town) {
    return evaluate(town, 1).actions().get(0).outcomes().get(0);
  }

  /** An engine 160 s from the incident, from report to arrival. */
  private static TinyTown town() {
    return TinyTown.onStreetOf(5000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .scripted("f", "fire", 0, 1000);
  }

  @Test
  void whatCameInTimeHasTimeInHand() {
    ActionOutcome outcome = only(town().expect("x", 200, "f", onScene("f")));

    assertThat(outcome.state()).isEqualTo(ActionState.MET);
    assertThat(outcome.marginMillis()).hasValue(40_000);
    assertThat(outcome.cause()).isEmpty();
  }

  @Test
  void whoCouldNotBeExpectedInTimeIsOutOfRange() {
    ActionOutcome outcome = only(town().expect("x", 100, "f", onScene("f")));

    assertThat(outcome.state()).isEqualTo(ActionState.LATE);
    assertThat(outcome.marginMillis()).hasValue(-60_000);
    assertThat(outcome.cause()).contains(DelayCause.OUT_OF_RANGE);
  }

  @Test
  void anIncidentThatWaitedForAFreeUnitWasLateAsUnitsWereBusy() {
    TinyTown town = town().scripted("g", "fire", 100, 1000).expect("x", 200, "g", onScene("g"));

    assertThat(only(town).cause()).contains(DelayCause.UNITS_BUSY);
  }

  @Test
  void aFartherUnitCameAsTheNearerOneWasBusy() {
    TinyTown town =
        town()
            .station("b", "central", 5000, "engine:pumping 1")
            .scripted("g", "fire", 100, 1000)
            .expect("x", 200, "g", onScene("g"));

    assertThat(only(town).cause()).contains(DelayCause.UNITS_BUSY);
  }

  @Test
  void aRoadThatClosedMadeItLate() {
    TinyTown town =
        TinyTown.onStreetWithBypass(3000, 1000, 2000, 1500)
            .station("a", "central", 0, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .scripted("f", "fire", 0, 2500)
            .close(120, 1500, 1600)
            .expect("x", 330, "f", onScene("f"));

    assertThat(only(town).state()).isEqualTo(ActionState.LATE);
    assertThat(only(town).cause()).contains(DelayCause.ROADS_CHANGED);
  }

  @Test
  void whatNobodyWasSentForIsMissed() {
    TinyTown town =
        town()
            .expect(
                "x",
                200,
                "f",
                Milestone.first(
                    FactPattern.of(FactKind.ON_SCENE)
                        .and(new OfIncident("f"))
                        .and(new OfTier("micro"))));

    assertThat(only(town).state()).isEqualTo(ActionState.MISSED);
    assertThat(only(town).cause()).contains(DelayCause.NOT_SENT);
  }

  @Test
  void whatNobodyReachesIsMissedAsUnitsOrRoadsAreMissing() {
    TinyTown town = town().close(0, 500, 600).expect("x", 200, "f", onScene("f"));

    assertThat(only(town).state()).isEqualTo(ActionState.MISSED);
    assertThat(only(town).cause()).contains(DelayCause.UNITS_BUSY);
  }

  @Test
  void overManyReplicationsThereIsAProbabilityWithItsInterval() {
    Evaluation evaluation = evaluate(town().expect("x", 200, "f", onScene("f")), 20);

    ExpectedActionResult result = evaluation.actions().get(0);
    assertThat(result.judged()).isEqualTo(20);
    assertThat(result.met().value()).isEqualTo(1);
    // All of 20: the exact binomial bound, 1 - (1 - 0.025^(1/20)).
    assertThat(result.met().interval().low()).isCloseTo(0.8316, within(0.0001));
    assertThat(result.margins()).isEqualTo(new Margins(40.0, 40.0, 40.0, 40.0));
  }

  @Test
  void missedMarginsStandBelowAllOthers() {
    List<ActionOutcome> outcomes =
        List.of(came(100, 90), came(100, 120), missed(100), came(100, 70));

    assertThat(Margins.of(outcomes))
        .isEqualTo(new Margins((10.0 - 20 + 30) / 3, null, -20.0, 30.0));
  }

  private static ActionOutcome came(long dueSeconds, long cameSeconds) {
    return new ActionOutcome(
        cameSeconds <= dueSeconds ? ActionState.MET : ActionState.LATE,
        OptionalLong.of(dueSeconds * 1000),
        OptionalLong.of(cameSeconds * 1000),
        Optional.empty());
  }

  private static ActionOutcome missed(long dueSeconds) {
    return new ActionOutcome(
        ActionState.MISSED,
        OptionalLong.of(dueSeconds * 1000),
        OptionalLong.empty(),
        Optional.of(DelayCause.UNKNOWN));
  }

  @Test
  void anObjectiveIsRatedByTheShareMetAndItsCriticalActions() {
    Drill drill = town().drill();
    List<ExpectedAction> expects =
        List.of(
            expected("a", "Rescue", "Medical", false),
            expected("b", "Rescue", "Command", true),
            expected("c", "Rescue", "Medical", false));
    Drill full = drill.withExpects(expects);

    assertThat(rated(full, ActionState.MET, ActionState.MET, ActionState.MET)).isEqualTo(Rating.P);
    assertThat(rated(full, ActionState.MET, ActionState.MET, ActionState.LATE)).isEqualTo(Rating.M);
    assertThat(rated(full, ActionState.MISSED, ActionState.MISSED, ActionState.MET))
        .isEqualTo(Rating.U);
    assertThat(rated(full, ActionState.MET, ActionState.NOT_JUDGED, ActionState.NOT_JUDGED))
        .isEqualTo(Rating.P);
  }

  @Test
  void aCriticalActionThatIsMissedLetsNothingBeBetterThanM() {
    assertThat(Rating.of(0.97, 0.5)).isEqualTo(Rating.M);
    assertThat(Rating.of(0.97, 0.8)).isEqualTo(Rating.P);
    assertThat(Rating.of(0.85, 1)).isEqualTo(Rating.S);
    assertThat(Rating.of(0.49, 1)).isEqualTo(Rating.U);
  }

  private static Rating rated(Drill drill, ActionState... states) {
    List<ExpectedActionResult> results = new ArrayList<>();
    for (int i = 0; i < states.length; i++) {
      ActionOutcome outcome =
          new ActionOutcome(
              states[i], OptionalLong.empty(), OptionalLong.empty(), Optional.empty());
      results.add(ExpectedActionResult.of(drill.expects().get(i), List.of(outcome)));
    }
    return Evaluation.rated(results).get(0).rating();
  }

  private static ExpectedAction expected(
      String id, String objective, String capability, boolean critical) {
    return new ExpectedAction(
        id,
        "",
        onScene("f"),
        new Deadline.Within(Duration.ofSeconds(60), onScene("f")),
        Optional.of(objective),
        Optional.of(capability),
        critical);
  }

  @Test
  void objectivesAreRatedOverallAndByCapability() {
    TinyTown town = town();
    Drill drill =
        town.drill()
            .withExpects(
                List.of(
                    expected("a", "Rescue", "Medical", false),
                    expected("b", "Rescue", "Command", false)));
    EvaluationFold fold = new EvaluationFold(drill);
    DrillRunner.run(drill, new RandomStreams(1, 0), fold);

    assertThat(Evaluation.of(drill, List.of(fold)).objectives())
        .extracting(ObjectiveResult::capability)
        .containsExactly(Optional.empty(), Optional.of("Medical"), Optional.of("Command"));
  }
}
