package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Capability;
import org.tocsin.incident.AlarmRule;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.CommandRule;
import org.tocsin.response.ComplianceTable;
import org.tocsin.town.TinyTown;

/** Alarm levels, command and moves as measures counted by hand. */
class AlarmMeasuresTest {

  private static final AlarmRule FINDS_MORE =
      new AlarmRule(0, RandomDuration.ZERO, List.of(0.0, 1.0), Optional.empty());

  @Test
  void howHighAlarmsRiseIsAShareOfThoseThatMay() throws InterruptedException {
    Results results =
        run(rising().incidentType("cat", "first=pumping 1").scripted("c", "cat", 9000, 100));

    assertThat(find(results, MeasureKind.ALARM_LEVEL, Map.of("level", "alarm-1")).n()).isEqualTo(2);
    assertThat(share(results, "alarm-1")).isEqualTo(1);
    assertThat(share(results, "first")).isZero();
  }

  @Test
  void anAlarmThatIsLoweredBeforeTheCallIsVerifiedStaysLowered() throws InterruptedException {
    // The micro station is alerted by the alarm itself, is there after 80 s and finds that the
    // first level is enough; the call is verified after 200 s.
    AlarmRule findsLess =
        new AlarmRule(1, RandomDuration.ZERO, List.of(1.0, 0.0), Optional.empty());
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("m", "micro", 500, "team:pumping 1")
            .alertDirectly("micro", 0)
            .call(10, 190)
            .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
            .changeType("fire", type -> type.withAlarm(findsLess))
            .scripted("f", "fire", 0, 1000);

    Results results = run(town);

    assertThat(share(results, "first")).isEqualTo(1);
    assertThat(share(results, "alarm-1")).isZero();
  }

  @Test
  void aDecisionRunsFromTheSizeUpToTheAlarmAndCommandFromTheReport() throws InterruptedException {
    CommandRule.Rank captain =
        new CommandRule.Rank(
            new Capability("captain"), Duration.ofSeconds(60), Duration.ofSeconds(10));
    TinyTown town =
        rising()
            .plan(plan -> plan.withCommand(new CommandRule(5, List.of(captain))))
            .scripted("near", "fire", 9000, 2000);

    Results results = run(town);

    // The captain rides on the engine at 3000 m. Without him a decision takes 60 s, with him 10 s.
    // He is with the first fire last: 30 s call, 30 s turnout, 100 s on the way of the other, 60 s,
    // then 30 s and 200 s of his own. At the second he is first: 30 s, 30 s and 100 s.
    MeasureResult decision = find(results, MeasureKind.ALARM_DECISION, Map.of());
    assertThat(decision.n()).isEqualTo(4);
    assertThat(decision.mean().value()).isEqualTo(35);
    MeasureResult command = find(results, MeasureKind.COMMAND, Map.of());
    assertThat(command.n()).isEqualTo(4);
    assertThat(command.mean().value()).isEqualTo((450 + 160) / 2.0);
  }

  @Test
  void whereNobodyCommandsThereIsNoDecisionToMeasure() throws InterruptedException {
    Results results = run(rising());

    assertThat(results.measures())
        .extracting(MeasureResult::kind)
        .contains(MeasureKind.ALARM_LEVEL)
        .doesNotContain(MeasureKind.ALARM_DECISION);
  }

  @Test
  void aMoveThatIsBrokenOffWasNotReached() throws InterruptedException {
    TinyTown town =
        TinyTown.onStreetOf(3000)
            .station("a", "central", 0, "engine:pumping 1")
            .station("b", "central", 3000, "engine:pumping 1")
            .incidentType("fire", "first=pumping 1")
            .plan(
                plan ->
                    plan.withRelocation(
                        new ComplianceTable("engine", new TreeMap<>(Map.of(1, List.of("b"))))))
            .scripted("busy", "fire", 0, 3000)
            .scripted("second", "fire", 60, 200);

    Results results = run(town);

    MeasureResult moves = find(results, MeasureKind.MOVE, Map.of());
    assertThat(moves.notReached()).isEqualTo(2);
    assertThat(results.measures()).noneMatch(m -> m.kind() == MeasureKind.COMMAND);
  }

  private static TinyTown rising() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:pumping 1")
        .station("b", "central", 3000, "engine:pumping 1,captain 1")
        .incidentType("fire", "first=pumping 1", "alarm-1=pumping 2")
        .changeType("fire", type -> type.withAlarm(FINDS_MORE))
        .scripted("far", "fire", 0, 1000);
  }

  private static Double share(Results results, String level) {
    return find(results, MeasureKind.ALARM_LEVEL, Map.of("level", level)).mean().value();
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 2, 1)
        .run(new Variant("base", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static MeasureResult find(Results results, MeasureKind kind, Map<String, String> group) {
    return results.measures().stream()
        .filter(measure -> measure.kind() == kind && measure.group().equals(group))
        .findFirst()
        .orElseThrow();
  }
}
