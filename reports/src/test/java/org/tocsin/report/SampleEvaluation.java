package org.tocsin.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tocsin.drill.Deadline;
import org.tocsin.drill.ExpectedAction;
import org.tocsin.evaluation.ActionOutcome;
import org.tocsin.evaluation.ActionState;
import org.tocsin.evaluation.DelayCause;
import org.tocsin.evaluation.Evaluation;
import org.tocsin.evaluation.ExpectedActionResult;
import org.tocsin.evaluation.Margins;
import org.tocsin.evaluation.ObjectiveResult;
import org.tocsin.evaluation.Rating;
import org.tocsin.experiment.Results;
import org.tocsin.measure.Estimate;
import org.tocsin.measure.Interval;
import org.tocsin.time.SimTime;
import org.tocsin.timeline.FactFilter;
import org.tocsin.timeline.FactKind;
import org.tocsin.timeline.FactPattern;
import org.tocsin.timeline.Milestone;

/** What a drill expected, and what became of it in 20 replications. */
final class SampleEvaluation {

  static final String OBJECTIVE = "First action < 60 s & \"calm\"";

  private static final ActionOutcome MET = came(ActionState.MET, 52_000, Optional.empty());
  private static final ActionOutcome LATE =
      came(ActionState.LATE, 75_000, Optional.of(DelayCause.UNITS_BUSY));
  private static final ActionOutcome MISSED =
      new ActionOutcome(
          ActionState.MISSED,
          OptionalLong.of(60_000),
          OptionalLong.empty(),
          Optional.of(DelayCause.NOT_SENT));

  private SampleEvaluation() {}

  /** The same results, with what was expected. */
  static Results in(Results plain) {
    return new Results(
        plain.variant(),
        plain.seed(),
        plain.replications(),
        plain.stopping(),
        plain.incidents(),
        plain.open(),
        plain.measures(),
        plain.clauses(),
        plain.coverage(),
        plain.arrivalCurves(),
        plain.stationLoads(),
        plain.streetCoverage(),
        evaluation(),
        plain.samples());
  }

  private static Evaluation evaluation() {
    ExpectedActionResult micro =
        new ExpectedActionResult(
            new ExpectedAction(
                "micro-first",
                "微型消防站60秒到场 <b>first</b>",
                onScene("micro"),
                new Deadline.Within(Duration.ofSeconds(60), reported()),
                Optional.of(OBJECTIVE),
                Optional.of("Fire management"),
                true),
            new Estimate(0.75, new Interval(0.53, 0.89), null),
            new Margins(4.0, null, 8.0, 8.0),
            Map.of(DelayCause.UNITS_BUSY, 3L, DelayCause.NOT_SENT, 2L),
            outcomes(15, 3, 2));
    ExpectedActionResult engine =
        new ExpectedActionResult(
            new ExpectedAction(
                "engines",
                "",
                new Milestone(onScene("central").pattern(), 2),
                new Deadline.At(SimTime.after(Duration.ofHours(2))),
                Optional.empty(),
                Optional.empty(),
                false),
            new Estimate(1.0, new Interval(0.83, 1), null),
            new Margins(8.0, 8.0, 8.0, 8.0),
            Map.of(),
            outcomes(20, 0, 0));
    ObjectiveResult objective =
        new ObjectiveResult(
            Optional.of(OBJECTIVE),
            Optional.empty(),
            1,
            new Estimate(0.75, new Interval(0.53, 0.89), null),
            Rating.M,
            Rating.M,
            Rating.S);
    ObjectiveResult none =
        new ObjectiveResult(
            Optional.empty(),
            Optional.empty(),
            1,
            new Estimate(1.0, new Interval(0.83, 1), null),
            Rating.P,
            Rating.S,
            Rating.P);
    return new Evaluation(List.of(micro, engine), List.of(objective, none));
  }

  private static List<ActionOutcome> outcomes(int met, int late, int missed) {
    List<ActionOutcome> all = new ArrayList<>(Collections.nCopies(met, MET));
    all.addAll(Collections.nCopies(late, LATE));
    all.addAll(Collections.nCopies(missed, MISSED));
    return all;
  }

  private static ActionOutcome came(
      ActionState state, long cameMillis, Optional<DelayCause> cause) {
    return new ActionOutcome(state, OptionalLong.of(60_000), OptionalLong.of(cameMillis), cause);
  }

  private static Milestone onScene(String tier) {
    return Milestone.first(
        FactPattern.of(FactKind.ON_SCENE)
            .and(new FactFilter.OfIncident("drill"))
            .and(new FactFilter.OfTier(tier)));
  }

  private static Milestone reported() {
    return Milestone.first(
        FactPattern.of(FactKind.REPORTED).and(new FactFilter.OfIncident("drill")));
  }
}
